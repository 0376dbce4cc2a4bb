package dev.assay.problem;

import dev.assay.format.reader.archive.DirectoryReader;
import dev.assay.format.validation.InvalidPackageException;
import io.quarkus.arc.Arc;
import java.io.IOException;
import java.nio.file.Path;

/** Puts packages of this repository on the test's site, as the server does with its own at start. */
public final class ShippedProblems {
    private ShippedProblems() {}

    public static void publish(Path folder) throws IOException {
        try {
            Arc.container()
                    .instance(PackageImport.class)
                    .get()
                    .take(folder.getFileName().toString(), DirectoryReader.read(folder), PackageImport.Trust.SHIPPED);
        } catch (InvalidPackageException e) {
            throw new AssertionError(e);
        }
    }
}
