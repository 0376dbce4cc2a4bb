package dev.assay.format.reader.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.assay.format.reader.PackageReader;
import dev.assay.format.reader.SmallPackage;
import dev.assay.format.validation.InvalidPackageException;
import dev.assay.testing.Mutants;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

/** Trees of files with odd names, in odd places, with links among them. */
class FolderFuzzTest {

    /** A line for each file: {@code =} and its path, {@code @} for a link, {@code /} for a folder. */
    static List<byte[]> trees() {
        StringBuilder whole = new StringBuilder();
        new SmallPackage()
                .files
                .keySet()
                .forEach(path -> whole.append('=').append(path).append('\n'));
        return Stream.of(
                        whole.toString(),
                        "=problem.yaml\n@data\n/data/secret\n@statement/problem.en.md\n",
                        "=data\n/DATA/secret/.git\n=.DS_Store\n=a/b/c/d/e/f/g/h/i\n",
                        "=submissions/accepted\n=submissions//x\n=data/secret/.in\n=data/secret/test_group.yaml\n",
                        "=solution/editorial..md\n=statement/problem.en-GB.md\n=\u202Etxt\n=-\n/include\n")
                .map(tree -> tree.getBytes(UTF_8))
                .toList();
    }

    @Test
    void damagedTreesAreReadOrRefused() {
        Mutants.feed(200, trees(), this::anyTreeIsReadOrRefused);
    }

    @MethodSource("trees")
    @FuzzTest(maxDuration = "1m")
    void anyTreeIsReadOrRefused(byte[] tree) throws IOException {
        List<String> lines = new String(tree, UTF_8).lines().limit(100).toList();
        readFiles(lines);
        Path place = Files.createTempDirectory("fuzz");
        try {
            Path root = Files.createDirectory(place.resolve("sum"));
            for (String line : lines) {
                plant(root, line);
            }
            readFolder(root);
        } finally {
            delete(place);
        }
    }

    private static void readFiles(List<String> lines) {
        Map<String, byte[]> files = new TreeMap<>();
        lines.forEach(line -> files.put(line.isEmpty() ? line : line.substring(1), line.getBytes(UTF_8)));
        try {
            PackageReader.read("sum", PackageFileCollector.collect(files));
        } catch (InvalidPackageException refused) {
            assertThat(refused.errors()).isNotEmpty();
        }
    }

    private static void readFolder(Path root) throws IOException {
        try {
            PackageReader.read(root);
        } catch (InvalidPackageException refused) {
            assertThat(refused.errors()).isNotEmpty();
            assertThat(refused.getMessage()).doesNotContain(root.toString());
        }
    }

    private static void plant(Path root, String line) {
        try {
            Path path = root.resolve(line.isEmpty() ? "x" : "./" + line.substring(1))
                    .normalize();
            if (!path.startsWith(root) || path.equals(root)) {
                return;
            }
            Files.createDirectories(line.startsWith("/") ? path : path.getParent());
            if (line.startsWith("@")) {
                Files.createSymbolicLink(path, root);
            } else if (!line.startsWith("/")) {
                Files.writeString(path, line);
            }
        } catch (InvalidPathException | FileSystemException impossible) {
            // no such file can be, so nobody can have it in a package
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
