package dev.assay.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A server publishes the packages that it came with as they are: here is where their juries are judged. */
class JuryIT {
    private static OpenJudge open;

    @BeforeAll
    static void openJudge() throws IOException {
        open = OpenJudge.open();
    }

    @AfterAll
    static void closeJudge() throws IOException {
        if (open != null) {
            open.close();
        }
    }

    static List<Path> packages() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("problems"), 3)) {
            return files.filter(file -> file.endsWith("problem.yaml"))
                    .map(Path::getParent)
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("packages")
    void everyJurySubmissionGetsTheVerdictOfItsFolder(Path folder) throws Exception {
        List<Verification.Row> rows = Verification.of(open.judge(), open.problem(folder));
        assertThat(rows)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.agrees())
                        .as("%s got %s", row.submission().path(), row.actual())
                        .isTrue());
    }
}
