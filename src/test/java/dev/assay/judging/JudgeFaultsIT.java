package dev.assay.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.assay.format.Verdict;
import dev.assay.sandbox.NoGuestException;
import dev.assay.sandbox.Sandbox;
import dev.assay.sandbox.SandboxSettings;
import dev.assay.testing.GuestProcesses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What goes wrong on our side never becomes a verdict. */
@JudgingTest
class JudgeFaultsIT {
    private static OpenJudge open;
    private static PreparedProblem problem;

    @BeforeAll
    static void openJudge(OpenJudge shared) throws Exception {
        open = shared;
        problem = open.problem("running-sums");
    }

    @Test
    void guestsKilledBetweenTwoTestsAreReplaced() throws IOException {
        Judgement judgement = open.judge().judge(problem, right(), new JudgingListener() {
            private boolean killed;

            @Override
            public void compiled(CompileReport report, int testsTotal) {}

            @Override
            public void tested(TestResult result) {
                if (!killed) {
                    kill(OpenJudge.guestProcesses(), "RunnerGuest");
                    killed = true;
                }
            }
        });

        assertThat(judgement.verdict()).as("%s", judgement).isEqualTo(Verdict.AC);
        assertThat(judge().verdict()).isEqualTo(Verdict.AC);
    }

    @Test
    void compilerKilledIsReplaced() throws IOException {
        assertThat(judge().verdict()).isEqualTo(Verdict.AC);
        kill(OpenJudge.guestProcesses(), "CompilerGuest");

        assertThat(judge().verdict()).isEqualTo(Verdict.AC);
    }

    @Test
    void moreJudgingsThanWarmGuestsWaitForTheirs() throws Exception {
        int many = 3 * SandboxSettings.defaults(OpenJudge.home()).warm();
        try (ExecutorService people = Executors.newFixedThreadPool(many)) {
            Callable<Judgement> judging = JudgeFaultsIT::judge;
            List<Future<Judgement>> all =
                    Stream.generate(() -> people.submit(judging)).limit(many).toList();
            for (Future<Judgement> each : all) {
                assertThat(each.get().verdict()).isEqualTo(Verdict.AC);
            }
        }
    }

    @Test
    void fullDiskIsNoVerdictAndOverWhenThereIsRoom() throws Exception {
        Path home = Path.of("target", "full-disk-home").toAbsolutePath();
        Path running = Files.createDirectories(home.resolve("run"));
        Path images = Files.createDirectories(home.resolve("images"));
        run("mount", "--bind", OpenJudge.home().resolve("images").toString(), images.toString());
        run("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", running.toString());
        try (Sandbox sandbox = Sandbox.open(new SandboxSettings(home, "auto", 2, 1));
                JudgingEngine engine = JudgingEngine.offline(sandbox)) {
            assertThat(engine.judge()
                            .judge(problem, right(), JudgingListener.NONE)
                            .verdict())
                    .isEqualTo(Verdict.AC);

            Path filler = running.resolve("filler");
            assertThatThrownBy(() -> Files.write(filler, new byte[8 << 20])).hasMessageContaining("No space left");
            assertThatThrownBy(() -> {
                        // one guest may have been up before the disk was full
                        for (int i = 0; i < 3; i++) {
                            engine.judge().judge(problem, right(), JudgingListener.NONE);
                        }
                    })
                    .isInstanceOf(NoGuestException.class);

            Files.delete(filler);
            assertThat(engine.judge()
                            .judge(problem, right(), JudgingListener.NONE)
                            .verdict())
                    .isEqualTo(Verdict.AC);
        } finally {
            await().until(() -> GuestProcesses.below(home).isEmpty());
            run("umount", "--lazy", running.toString());
            run("umount", "--lazy", images.toString());
        }
    }

    private static Judgement judge() throws IOException {
        return open.judge().judge(problem, right(), JudgingListener.NONE);
    }

    private static String right() {
        return problem.source().submissions().getFirst().source();
    }

    private static void kill(List<ProcessHandle> processes, String mainClass) {
        List<ProcessHandle> guests = processes.stream()
                .filter(process -> Arrays.stream(process.info().arguments().orElse(new String[0]))
                        .anyMatch(argument -> argument.endsWith(mainClass)))
                .toList();
        assertThat(guests).isNotEmpty();
        guests.forEach(ProcessHandle::destroyForcibly);
        await().until(() -> guests.stream().noneMatch(ProcessHandle::isAlive));
    }

    private static void run(String... command) throws Exception {
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }
}
