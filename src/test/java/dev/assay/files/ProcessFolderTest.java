package dev.assay.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With real processes: locks are what they hold against each other. */
class ProcessFolderTest {
    @TempDir
    private Path home = Path.of("");

    @Test
    void folderOfAProcessThatLivesStaysAndThatOfAKilledOneGoes() throws Exception {
        Path parent = home.resolve("run");
        Process other = otherProcess(parent);
        Path theirs;
        try (BufferedReader output = other.inputReader()) {
            theirs = Path.of(output.readLine());
            Files.createDirectories(theirs.resolve("deep/deeper"));

            assertThat(sweep(parent)).isEmpty();
            assertThat(theirs).exists();
        } finally {
            other.destroyForcibly().waitFor();
        }
        assertThat(sweep(parent)).containsExactly(theirs);
        assertThat(parent).isEmptyDirectory();
    }

    @Test
    void ownFolderIsNeverSweptAndItsLockHoldsAgainstOthersAfterwards() throws Exception {
        Path parent = home.resolve("run");
        try (ProcessFolder mine = ProcessFolder.create(parent)) {
            assertThat(sweep(parent)).isEmpty();
            Process other = otherProcess(parent);
            try (BufferedReader output = other.inputReader()) {
                output.readLine();
                assertThat(ProcessLockTest.isLocked(mine.path().resolve("lock")))
                        .isTrue();
            } finally {
                other.destroyForcibly().waitFor();
            }
            sweep(parent);
            assertThat(mine.path()).exists();
        }
        assertThat(parent).isEmptyDirectory();
    }

    /** As a process leaves it that is killed between making it and locking it, or while it removes it. */
    @Test
    void folderWithoutALockIsSwept() throws IOException {
        Path parent = home.resolve("run");
        Path half = Files.createDirectories(parent.resolve("0a1b2c3d"));

        assertThat(sweep(parent)).containsExactly(half);

        assertThat(parent).isEmptyDirectory();
    }

    @Test
    void whatCannotBeClearedIsLeftForTheNextSweep() throws IOException {
        Path parent = home.resolve("run");
        Path half = Files.createDirectories(parent.resolve("0a1b2c3d"));

        List<String> left = ProcessFolder.sweep(parent, _ -> {
            throw new IOException("a guest still runs");
        });

        assertThat(left).containsExactly(half + ": a guest still runs");
        assertThat(half).exists();
        assertThat(sweep(parent)).containsExactly(half);
    }

    @Test
    void manyThatAreMadeAndSweptAtOnceDoNotDisturbEachOther() throws Exception {
        Path parent = home.resolve("run");
        Callable<Boolean> making = () -> {
            try (ProcessFolder mine = ProcessFolder.create(parent)) {
                sweep(parent);
                return Files.isDirectory(mine.path());
            }
        };
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<Boolean> each :
                    threads.invokeAll(Stream.generate(() -> making).limit(40).toList())) {
                assertThat(each.get()).isTrue();
            }
        }
        assertThat(parent).isEmptyDirectory();
    }

    private static List<Path> sweep(Path parent) throws IOException {
        List<Path> swept = new ArrayList<>();
        assertThat(ProcessFolder.sweep(parent, swept::add)).isEmpty();
        return swept;
    }

    private static Process otherProcess(Path parent) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        HeldFolder.class.getName(),
                        parent.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
