package dev.assay.format.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.assay.format.ProblemSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RepositoryPackagesTest {

    static List<Path> packages() throws IOException {
        try (Stream<Path> paths = Files.walk(Path.of("problems"), 2)) {
            return paths.filter(path -> path.getNameCount() == 3 && Files.isDirectory(path))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("packages")
    void everyPackageOfTheRepositoryIsWellFormed(Path directory) {
        assertThatCode(() -> PackageReader.read(directory)).doesNotThrowAnyException();
    }

    @Test
    void slugsAndUuidsAreUnique() throws Exception {
        List<ProblemSpec> specs = new ArrayList<>();
        for (Path directory : packages()) {
            specs.add(PackageReader.read(directory).spec());
        }

        assertThat(specs).extracting(ProblemSpec::slug).doesNotHaveDuplicates();
        assertThat(specs).extracting(ProblemSpec::uuid).doesNotHaveDuplicates();
    }
}
