package dev.assay.metering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MeteredLibraryTest {
    /** Those that the host uses on submissions only. */
    private static final Set<String> OTHERS = Set.of("MeteredSubmission", "package-info");

    @Test
    void aChangeOfAnyClassThatMakesItChangesItsKey() throws IOException {
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/dev/assay/metering"))) {
            Set<String> names = sources.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .filter(name -> !OTHERS.contains(name))
                    .collect(Collectors.toSet());

            assertThat(MeteredLibrary.MAKERS.stream().map(Class::getSimpleName).collect(Collectors.toSet()))
                    .isEqualTo(names);
        }
    }

    @Test
    void everyClassOfTheModuleIsRewrittenAndStillVerifies() throws IOException {
        MeteredLibrary library = new MeteredLibrary();
        Path module = Path.of(java.net.URI.create("jrt:/java.base"));
        List<Path> classes;
        try (Stream<Path> files = Files.walk(module)) {
            classes = files.filter(path -> path.toString().matches(".*/java/(util|math|text)/.*\\.class"))
                    .toList();
        }
        assertThat(classes).hasSizeGreaterThan(1_000);
        for (Path path : classes) {
            byte[] metered = library.metered(Files.readAllBytes(path));
            assertThat(java.lang.classfile.ClassFile.of().verify(metered).stream()
                            // verified against this JDK, whose threads have no counters
                            .filter(error -> !String.valueOf(error.getMessage()).contains("Meter"))
                            .toList())
                    .as(path.toString())
                    .isEmpty();
        }
    }
}
