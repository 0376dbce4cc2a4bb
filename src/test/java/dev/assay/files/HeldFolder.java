package dev.assay.files;

import java.io.IOException;
import java.nio.file.Path;

/** Makes a folder, says its name, and keeps it until it is killed. */
final class HeldFolder {
    private HeldFolder() {}

    @SuppressWarnings("SystemOut") // read by the test
    public static void main(String[] arguments) throws IOException {
        ProcessFolder folder = ProcessFolder.create(Path.of(arguments[0]));
        System.out.println(folder.path());
        while (System.in.read() >= 0) {
            // until the test ends it
        }
    }
}
