package dev.assay.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A server publishes the packages that it came with as they are: here is where their juries are judged, two packages at a
 * time, as a server does it.
 */
@JudgingTest
class JuryIT {
    private static OpenJudge open;
    private static ExecutorService workers;

    @BeforeAll
    static void openJudge(OpenJudge shared) {
        open = shared;
        workers = Executors.newFixedThreadPool(2);
    }

    @AfterAll
    static void stopWorkers() {
        if (workers != null) {
            workers.shutdownNow();
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

    @TestFactory
    List<DynamicTest> everyJurySubmissionGetsTheVerdictOfItsFolder() throws IOException {
        return packages().stream()
                .map(folder -> {
                    Future<List<Verification.Row>> rows = workers.submit(() -> verify(folder));
                    return DynamicTest.dynamicTest(String.valueOf(folder.getFileName()), () -> agree(rows));
                })
                .toList();
    }

    private static List<Verification.Row> verify(Path folder) throws Exception {
        return Verification.of(open.judge(), open.problem(folder));
    }

    private static void agree(Future<List<Verification.Row>> rows) throws InterruptedException, ExecutionException {
        assertThat(rows.get())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.agrees())
                        .as("%s got %s", row.submission().path(), row.actual())
                        .isTrue());
    }
}
