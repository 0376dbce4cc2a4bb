package dev.assay.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is usual in a solution costs no guest for each test: the jury's accepted submissions share theirs. */
@Tag("slow") // left out by ./assay test --fast
class JuryIsolationTest {
    private static final int LEAST = 90;

    @Test
    void acceptedSubmissionsOfAllPackagesShareAGuest(@TempDir Path folder) throws IOException {
        List<String> alone = new ArrayList<>();
        List<Path> submissions = accepted();
        for (Path submission : submissions) {
            Map<String, byte[]> classes = compile(
                    submission, folder.resolve("c" + submission.toString().hashCode()));
            List<ClassModel> types = classes.values().stream()
                    .map(each -> ClassFile.of().parse(each))
                    .toList();
            boolean ordinary = SafeApi.usesSafeApiOnly(types);
            if (ordinary && !IsolationTraits.of(classes).leavesNoState()) {
                alone.add(submission.toString());
            }
        }

        assertThat(submissions).hasSizeGreaterThan(LEAST);
        assertThat(alone).as("would get a guest for each test").isEmpty();
    }

    private static List<Path> accepted() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("problems"))) {
            return files.filter(file -> file.toString().matches(".*/submissions/accepted/[^/]+\\.java"))
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, byte[]> compile(Path source, Path folder) throws IOException {
        Files.createDirectories(folder);
        assertThat(Objects.requireNonNull(ToolProvider.getSystemJavaCompiler())
                        .run(null, null, null, "-proc:none", "-nowarn", "-d", folder.toString(), source.toString()))
                .as("%s", source)
                .isZero();
        Map<String, byte[]> classes = new HashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                classes.put(file.getFileName().toString().replace(".class", ""), Files.readAllBytes(file));
            }
        }
        return classes;
    }
}
