package dev.assay.decoding;

import dev.assay.testing.Compiled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A folder of the package, compiled together with a program of ours that asks its classes something. */
final class Programs {
    static final Path PACKAGE = Path.of("problems/decoding/speculative-decoding");
    private static final Path OURS = Path.of("src/test/resources/decoding");

    private Programs() {}

    static Class<?> of(String folder, String asking) throws IOException {
        List<Path> sources = new ArrayList<>(List.of(OURS.resolve(asking + ".java")));
        try (Stream<Path> files = Files.list(PACKAGE.resolve(folder))) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
        }
        return Compiled.of(sources, asking);
    }
}
