package dev.assay.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes into a guest needs the JDK and nothing else: not even a constant, which the compiler would copy. */
class HarnessAloneTest {
    private static final Path SOURCES = Path.of("src/main/java/dev/assay/harness");

    @TempDir
    private Path output = Path.of("");

    @Test
    void harnessCompilesWithAnEmptyClassPath() throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                javac.getStandardFileManager(diagnostics, Locale.ENGLISH, StandardCharsets.UTF_8)) {
            files.setLocation(StandardLocation.CLASS_PATH, List.of());
            files.setLocation(StandardLocation.SOURCE_PATH, List.of());
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
            List<Path> sources = sources();
            assertThat(sources).hasSizeGreaterThan(25);

            boolean compiles = javac.getTask(
                            null,
                            files,
                            diagnostics,
                            List.of("-proc:none", "--limit-modules", "java.base,jdk.compiler"),
                            null,
                            files.getJavaFileObjectsFromPaths(sources))
                    .call();

            assertThat(diagnostics.getDiagnostics()).isEmpty();
            assertThat(compiles).isTrue();
        }
    }

    @Test
    void harnessJarHoldsTheHarnessOnly() throws IOException {
        List<String> classes = new ArrayList<>();
        try (InputStream jar = Objects.requireNonNull(
                        HarnessAloneTest.class.getResourceAsStream("/guest/assay-harness.jar"), "the harness jar");
                ZipInputStream zip = new ZipInputStream(jar)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    classes.add(entry.getName());
                }
            }
        }

        classes.removeIf(name -> name.startsWith("META-INF/"));
        assertThat(classes)
                .hasSizeGreaterThan(25)
                .allMatch(name -> name.startsWith("dev/assay/harness/") && name.endsWith(".class"))
                .contains("dev/assay/harness/RunnerGuest.class", "dev/assay/harness/compiler/CompilerGuest.class");
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
