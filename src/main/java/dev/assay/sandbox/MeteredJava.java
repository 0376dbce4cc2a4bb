package dev.assay.sandbox;

import dev.assay.files.ProcessFolder;
import dev.assay.metering.MeteredLibrary;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
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
            Path classes = work.resolve("classes");
            writeClasses(plain, classes);
            Files.delete(plain.resolve("lib/modules"));
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
                    // the plain runtime was made by jlink and has what these would add
                    "--disable-plugin",
                    "generate-jli-classes",
                    "--disable-plugin",
                    "system-modules");
        } finally {
            ProcessFolder.removeTree(work);
        }
    }

    private static void writeClasses(Path plain, Path folder) throws IOException {
        MeteredLibrary library = new MeteredLibrary();
        try (FileSystem runtime =
                FileSystems.newFileSystem(URI.create("jrt:/"), Map.of("java.home", plain.toString()))) {
            Path module = runtime.getPath("/modules/java.base");
            List<Path> files;
            try (Stream<Path> all = Files.walk(module)) {
                files = all.filter(Files::isRegularFile).toList();
            }
            for (Path file : files) {
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
