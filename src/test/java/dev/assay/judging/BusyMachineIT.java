package dev.assay.judging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.format.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A machine that has far too much to do changes no verdict: not what was worked counts as waited, nor the reverse. */
@JudgingTest
class BusyMachineIT {
    private static final int BURNERS_FOR_EACH_PROCESSOR = 12;

    private static final List<Thread> BURNERS = new ArrayList<>();
    private static volatile boolean open = true;
    private static OpenJudge judge;
    private static PreparedProblem stdio;

    @BeforeAll
    static void keepTheMachineBusy(OpenJudge shared) throws Exception {
        judge = shared;
        stdio = judge.problem("sum-of-lines");
        // guests are up before it begins
        assertThat(judge(stdio.source().submissions().getFirst().source()).verdict())
                .isEqualTo(Verdict.AC);
        for (int i = 0; i < BURNERS_FOR_EACH_PROCESSOR * Runtime.getRuntime().availableProcessors(); i++) {
            BURNERS.add(Thread.ofPlatform().daemon().start(() -> {
                while (open) {
                    Thread.onSpinWait();
                }
            }));
        }
    }

    @AfterAll
    static void calmDown() throws Exception {
        open = false;
        for (Thread burner : BURNERS) {
            burner.join();
        }
    }

    @Test
    void whoNeedsHalfOfItsTimeIsRight() throws IOException {
        Judgement judgement = judge("""
                import java.util.Scanner;

                class Main {
                    public static void main(String[] args) {
                        long work = 1;
                        for (int i = 0; i < 800_000_000; i++) {
                            work = work * 6364136223846793005L + (work >>> 33);
                        }
                        long sum = work == 42 ? 1 : 0;
                        Scanner in = new Scanner(System.in);
                        while (in.hasNextLong()) {
                            sum += in.nextLong();
                        }
                        System.out.println(sum);
                    }
                }
                """);

        assertThat(judgement.verdict()).as("%s", judgement).isEqualTo(Verdict.AC);
        assertThat(judgement.timeMs()).as("it worked").isGreaterThan(250);
    }

    @Test
    void whoSleepsIsIdle() throws IOException {
        Judgement judgement = judge("""
                class Main {
                    public static void main(String[] args) throws InterruptedException {
                        Thread.sleep(1_000_000);
                    }
                }
                """);

        assertThat(judgement.verdict()).as("%s", judgement).isEqualTo(Verdict.TLE);
        assertThat(judgement.reason()).contains(Reason.IDLE);
    }

    @Test
    void whoNeverEndsHasWorkedTooLong() throws IOException {
        Judgement judgement = judge("""
                class Main {
                    static int x;

                    public static void main(String[] args) {
                        while (true) {
                            x++;
                        }
                    }
                }
                """);

        assertThat(judgement.verdict()).as("%s", judgement).isEqualTo(Verdict.TLE);
        assertThat(judgement.reason()).isEmpty();
    }

    @Test
    void depthOfTheStackIsTheSameEachTime() throws Exception {
        Path verdicts = Path.of("src", "test", "resources", "verdicts");
        String million = Files.readString(verdicts.resolve("accepted/a-million-frames-on-bare-pipes/Main.java"));
        String endless = Files.readString(verdicts.resolve("run_time_error/stack-overflow-on-bare-pipes/Main.java"));
        for (int i = 0; i < 10; i++) {
            assertThat(judge(million).verdict()).isEqualTo(Verdict.AC);
            assertThat(judge(endless).reason()).contains(Reason.STACK);
        }
    }

    private static Judgement judge(String source) throws IOException {
        return judge.judge().judge(stdio, source, JudgingListener.NONE);
    }
}
