package dev.assay.problemset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.format.reader.PackageReader;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tags of the packages that come with Assay have a Chinese name, and no name is left over. */
class TagNamesTest {
    private static final Path NAMES = Path.of("src/main/resources/tags/zh.properties");

    @Test
    void everyTagOfOurPackagesHasAChineseName() throws Exception {
        Set<String> tags = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("problems"), 3)) {
            List<Path> packages = files.filter(file -> file.endsWith("problem.yaml"))
                    .map(Path::getParent)
                    .toList();
            for (Path each : packages) {
                tags.addAll(PackageReader.read(each).spec().keywords());
            }
        }
        Properties names = new Properties();
        try (Reader reader = Files.newBufferedReader(NAMES)) {
            names.load(reader);
        }

        assertThat(names.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(tags);
    }
}
