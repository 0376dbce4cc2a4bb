package dev.assay.judging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.format.TimeLimit;
import dev.assay.format.Verdict;
import dev.assay.format.reader.SmallPackage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packages as others write them, in the sandbox. */
@JudgingTest
class ForeignPackagesIT {
    private static final String YAML = """
            problem_format_version: 2025-09
            name: Twice
            uuid: 6f8a3e0c-4b57-4f0e-9d43-0f2f0c9b7a77
            """;
    private static final String TWICE = """
            public class Doubler {
                public static void main(String[] arguments) {
                    System.out.println(2 * new java.util.Scanner(System.in).nextInt());
                }
            }
            """;

    private static OpenJudge open;

    @TempDir
    private Path folder;

    private final SmallPackage foreign = new SmallPackage();

    @BeforeAll
    static void openJudge(OpenJudge shared) {
        open = shared;
    }

    @BeforeEach
    void makeAPackage() {
        foreign.files.clear();
        foreign.put("problem.yaml", YAML)
                .put("problem_statement/problem.en.tex", "Double it.\n")
                .put("data/sample/1.in", "1\n")
                .put("data/sample/1.ans", "2\n")
                .put("data/secret/group/1.in", "21\n")
                .put("data/secret/group/1.ans", "42\n");
    }

    private PreparedProblem prepared() throws Exception {
        return open.problem(foreign.writeTo(folder.resolve("twice")));
    }

    private List<Verification.Row> verified() throws Exception {
        PreparedProblem problem = prepared();
        return Verification.of(
                open.judge(), problem.withTimeLimit(limit(problem).time()));
    }

    private static TimeLimit limit(PreparedProblem problem) throws IOException {
        return new TimeLimits(open.judge(), Duration.ofSeconds(7)).of(problem);
    }

    @Test
    void publicClassOfAnyNameIsJudgedAndTheLimitFollowsFromItsTime() throws Exception {
        foreign.put("submissions/accepted/Doubler.java", TWICE);

        assertThat(limit(prepared())).isEqualTo(new TimeLimit(Duration.ofSeconds(1), TimeLimit.Origin.INFERRED));
        assertThat(verified()).allMatch(Verification.Row::agrees);
    }

    @Test
    void limitLeavesTheRoomThatThePackageAsksFor() throws Exception {
        foreign.put(
                        "problem.yaml",
                        YAML + "limits: {time_resolution: 0.25, time_multipliers: {ac_to_time_limit: 10}}\n")
                .put("submissions/accepted/Doubler.java", TWICE.replace("System.out", """
                        long end = System.nanoTime() + 300_000_000L;
                        while (System.nanoTime() < end) {}
                        System.out"""));

        Duration limit = limit(prepared()).time();

        assertThat(limit.toMillis() % 250).isZero();
        assertThat(limit).isGreaterThan(Duration.ofMillis(250));
    }

    @Test
    void withoutAcceptedJavaTheLimitIsTheUsualOne() throws Exception {
        foreign.put("submissions/accepted/twice.py", "print(2 * int(input()))\n")
                .put("submissions/wrong_answer/Same.java", TWICE.replace("2 *", ""));

        assertThat(limit(prepared())).isEqualTo(new TimeLimit(Duration.ofSeconds(7), TimeLimit.Origin.DEFAULT));
        assertThat(verified()).singleElement().matches(Verification.Row::agrees);
    }

    @Test
    void folderWithPackagesAndIncludedSourcesIsOneProgram() throws Exception {
        foreign.put("include/java/Factor.java", "public class Factor { public static int of() { return 2; } }")
                .put("submissions/accepted/folder/org/example/Start.java", """
                        package org.example;
                        public class Start {
                            public static void main(String[] arguments) { Helper.help(); }
                        }
                        """)
                .put("submissions/accepted/folder/org/example/Helper.java", """
                        package org.example;
                        class Helper {
                            static void help() {
                                System.out.println(42);
                                System.out.println(1);
                            }
                        }
                        """)
                .put("submissions/accepted/Included.java", TWICE.replace("2 *", "Factor.of() *"));

        List<Verification.Row> rows = verified();

        assertThat(rows).extracting(row -> row.actual().verdict()).containsExactly(Verdict.AC, Verdict.WA);
    }

    @Test
    void pastedProgramUsesWhatIsIncluded() throws Exception {
        foreign.put("include/java/Main.java", """
                public class Main {
                    public static void main(String[] a) {
                        System.out.println(Solver.solve(new java.util.Scanner(System.in).nextInt()));
                    }
                }
                """)
                .put("submissions/accepted/Solver.java", "class Solver { static int solve(int n) { return 2 * n; } }");
        PreparedProblem problem = prepared();

        Judgement judgement = open.judge()
                .judge(problem, "class Solver { static int solve(int n) { return n + n; } }", JudgingListener.NONE);

        assertThat(judgement.verdict()).isEqualTo(Verdict.AC);
        assertThat(verified()).allMatch(Verification.Row::agrees);
    }

    @Test
    void testHasArgumentsAndFilesOfItsOwn() throws Exception {
        foreign.put("data/secret/group/1.yaml", "args: [seven, \"a b\"]\n")
                .put("data/secret/group/1.files/deep/data.txt", "from a file")
                .put("data/secret/group/1.ans", "21 2 a b from a file\n")
                .put("data/sample/1.ans", "1 0\n")
                .put("submissions/accepted/A.java", """
                        import java.nio.file.*;
                        class A {
                            public static void main(String[] a) throws Exception {
                                System.out.print(new java.util.Scanner(System.in).nextInt() + " " + a.length);
                                Path file = Path.of("deep/data.txt");
                                System.out.println(a.length > 0 ? " " + a[1] + " " + Files.readString(file) : "");
                                if (a.length == 0 && Files.exists(file)) {
                                    System.exit(1);
                                }
                            }
                        }
                        """);

        assertThat(verified()).allMatch(Verification.Row::agrees);
    }

    @Test
    void toleranceOfAGroupHoldsForItsTests() throws Exception {
        foreign.put("data/secret/test_group.yaml", "output_validator_args: [float_tolerance, 1e-6]\n")
                .put("data/secret/group/1.ans", "42.0000001\n")
                .put("submissions/accepted/Doubler.java", TWICE);

        assertThat(verified()).allMatch(Verification.Row::agrees);
    }

    @Test
    void submissionRunsUntilWhatIsRequiredHasHappened() throws Exception {
        foreign.put("problem.yaml", YAML.replace("2025-09", "legacy") + "limits: {time_limit: 1}\n")
                .put("data/secret/group/2.in", "99\n")
                .put("data/secret/group/2.ans", "198\n")
                .put("submissions/accepted/Doubler.java", TWICE)
                .put("submissions/time_limit_exceeded/WrongFirst.java", """
                        class WrongFirst {
                            public static void main(String[] arguments) {
                                int n = new java.util.Scanner(System.in).nextInt();
                                while (n == 99) {}
                                System.out.println(n == 21 ? 0 : 2 * n);
                            }
                        }
                        """);

        assertThat(verified()).allMatch(Verification.Row::agrees);
    }
}
