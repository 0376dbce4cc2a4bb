package dev.assay.sandbox;

import dev.assay.metering.MeteredLibrary;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Makes a Java runtime whose library counts. Its {@code java.base} is packed anew from the classes of this JDK and linked,
 * not patched in at the start: so it can have a start-up cache as every other guest.
 */
final class MeteredJava {
    private static final String CLASS_FILE = ".class";

    private MeteredJava() {}

    static void link(Path output) throws IOException {
        Path work = Files.createTempDirectory(output.getParent(), ".metered-");
        try {
            Path plain = work.resolve("plain");
            JdkTool.jlink(plain, "--add-modules", "java.base");
            Files.delete(plain.resolve("lib/modules"));
            Path classes = work.resolve("classes");
            writeClasses(classes);
            Path module = Files.createDirectory(work.resolve("modules"));
            JdkTool.run(
                    "jmod",
                    List.of(
                            "create",
                            "--class-path",
                            classes.toString(),
                            "--libs",
                            plain.resolve("lib").toString(),
                            "--cmds",
                            plain.resolve("bin").toString(),
                            "--config",
                            plain.resolve("conf").toString(),
                            "--compress",
                            "zip-0",
                            module.resolve("java.base.jmod").toString()));
            JdkTool.jlink(
                    output,
                    "--module-path",
                    module.toString(),
                    "--add-modules",
                    "java.base",
                    // this JDK was made by jlink itself and has what these would add
                    "--disable-plugin",
                    "generate-jli-classes",
                    "--disable-plugin",
                    "system-modules");
        } finally {
            GuestImages.deleteTree(work);
        }
    }

    private static void writeClasses(Path folder) throws IOException {
        MeteredLibrary library = new MeteredLibrary();
        Path module = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules/java.base");
        try (Stream<Path> files = Files.walk(module)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve(module.relativize(file).toString());
                Files.createDirectories(to.getParent());
                byte[] content = Files.readAllBytes(file);
                boolean type = file.toString().endsWith(CLASS_FILE) && !file.endsWith("module-info.class");
                Files.write(to, type ? library.metered(content) : content);
            }
        }
        for (Map.Entry<String, byte[]> each : MeteredLibrary.counters().entrySet()) {
            Files.write(folder.resolve(each.getKey()), each.getValue());
        }
    }
}
