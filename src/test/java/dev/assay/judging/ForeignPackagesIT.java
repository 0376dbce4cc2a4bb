package dev.assay.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    private static final String ANY_FACTORS = """
            import java.io.File;
            import java.io.PrintWriter;
            import java.util.Scanner;

            public class Factors {
                public static void main(String[] args) throws Exception {
                    int product = new Scanner(new File(args[1])).nextInt();
                    Scanner output = new Scanner(System.in);
                    try (PrintWriter team = new PrintWriter(args[2] + "teammessage.txt");
                            PrintWriter judges = new PrintWriter(args[2] + "judgemessage.txt")) {
                        team.println("the factors of what?");
                        judges.println(args[3] + " " + product);
                    }
                    if (!output.hasNextInt()) System.exit(43);
                    System.exit(output.nextInt() * output.nextInt() == product ? 42 : 43);
                }
            }
            """;

    private static final String TWO_FACTORS = """
            public class Split {
                public static void main(String[] args) {
                    System.out.println(FACTOR + " " + new java.util.Scanner(System.in).nextInt());
                }
            }
            """;

    @Test
    void validatorOfThePackageDecidesAndSaysWhy() throws Exception {
        foreign.put("output_validator/Factors.java", ANY_FACTORS)
                .put("data/secret/test_group.yaml", "output_validator_args: [secret]\n")
                .put("data/sample/test_group.yaml", "output_validator_args: [sample]\n")
                .put("submissions/accepted/Split.java", TWO_FACTORS.replace("FACTOR", "2"))
                .put("submissions/wrong_answer/Three.java", TWO_FACTORS.replace("FACTOR", "3"))
                .put("submissions/wrong_answer/Silent.java", TWICE.replace("System.out.println", "Integer.toString"));

        List<Verification.Row> rows = verified();

        assertThat(rows).hasSize(3).allMatch(Verification.Row::agrees);
        assertThat(rows.getFirst().actual().tests())
                .extracting(test -> test.feedback().orElseThrow())
                .containsExactly(
                        new Feedback("the factors of what?", "sample 2"),
                        new Feedback("the factors of what?", "secret 42"));
    }

    @Test
    void validatorOfAnOlderPackageHasTheFlagsOfAllTestsAndThoseOfSome() throws Exception {
        foreign.put("problem.yaml", "name: Twice\nvalidation: custom\nvalidator_flags: all\n")
                .put("output_validators/factors/Factors.java", ANY_FACTORS.replace("args[3]", "args[3] + args[4]"))
                .put("data/secret/testdata.yaml", "output_validator_flags: some\n")
                .put("data/sample/testdata.yaml", "output_validator_flags: samples\n")
                .put("submissions/accepted/Split.java", TWO_FACTORS.replace("FACTOR", "2"));

        assertThat(verified().getFirst().actual().tests())
                .extracting(test -> test.feedback().orElseThrow().forJudges())
                .containsExactly("allsamples 2", "allsome 42");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            System.exit(0);                                 | exit code 0
            System.exit(7);                                 | EXIT_7
            throw new IllegalStateException("mine");        | IllegalStateException
            while (true);                                   | TLE
            new java.io.FileOutputStream("/etc/x");         | FileNotFoundException
            """)
    void validatorThatFailsIsNobodysVerdict(String body, String told) throws Exception {
        foreign.put("problem.yaml", YAML + "limits: {time_limit: 1, validation_time: 1}\n")
                .put(
                        "output_validator/V.java",
                        "public class V { public static void main(String[] args) throws Exception { " + body + " } }")
                .put("submissions/accepted/Doubler.java", TWICE);

        Judgement judgement = verified().getFirst().actual();

        assertThat(judgement.verdict()).isEqualTo(Verdict.JE);
        assertThat(judgement.reason()).contains(OutputValidators.FAILED);
        assertThat(judgement.tests().getFirst().feedback().orElseThrow().forTeam())
                .isEmpty();
        assertThat(judgement.tests().getFirst().feedback().orElseThrow().forJudges())
                .contains(told);
    }

    @Test
    void validatorNeedNotReadWhatItJudges() throws Exception {
        foreign.put(
                        "output_validator/V.java",
                        "public class V { public static void main(String[] args) { System.exit(42); } }")
                .put("submissions/accepted/Flood.java", """
                        public class Flood {
                            public static void main(String[] args) {
                                System.out.print("x".repeat(8_000_000));
                            }
                        }
                        """);

        assertThat(verified()).allMatch(Verification.Row::agrees);
    }

    @Test
    void testThatLeavesAValidatorNoRoomIsThePackagesFault() throws Exception {
        foreign.put("output_validator/Factors.java", ANY_FACTORS)
                .put("data/secret/large.in", "1".repeat(15 << 20))
                .put("data/secret/large.ans", "1")
                .put("submissions/accepted/Split.java", TWO_FACTORS.replace("FACTOR", "2"));

        assertThatThrownBy(this::prepared)
                .isInstanceOf(BadTestDataException.class)
                .hasMessageContaining("the input and answer of test large have more than 14 MiB");
    }

    @Test
    void validatorThatDoesNotCompileIsThePackagesFault() throws Exception {
        foreign.put("output_validator/V.java", "public class V { int x = ; }")
                .put("submissions/accepted/Doubler.java", TWICE);

        assertThatThrownBy(this::verified)
                .isInstanceOf(BadTestDataException.class)
                .hasMessageContaining("the output validator does not compile: line 1");
    }

    private static final String HIGHER_OR_LOWER = """
            import java.io.File;
            import java.io.PrintWriter;
            import java.util.Scanner;

            public class HigherOrLower {
                public static void main(String[] args) throws Exception {
                    int secret = new Scanner(new File(args[0])).nextInt();
                    Scanner guesses = new Scanner(System.in);
                    for (int i = 0; i < 10; i++) {
                        if (!guesses.hasNextInt()) say(args[2], "no guess", 43);
                        int guess = guesses.nextInt();
                        System.out.println(Integer.signum(secret - guess));
                        System.out.flush();
                        if (guess == secret) say(args[2], "found", 42);
                    }
                    say(args[2], "too many guesses", 43);
                }

                private static void say(String folder, String what, int code) throws Exception {
                    try (PrintWriter team = new PrintWriter(folder + "teammessage.txt")) { team.println(what); }
                    System.exit(code);
                }
            }
            """;

    private static final String GUESS = """
            import java.util.Scanner;

            public class Guess {
                public static void main(String[] args) throws Exception {
                    Scanner answers = new Scanner(System.in);
                    int low = 0, high = 100;
                    while (true) {
                        int guess = (low + high) / 2;
                        STEP
                        System.out.println(guess);
                        System.out.flush();
                        int answer = answers.nextInt();
                        if (answer == 0) return;
                        if (answer > 0) low = guess + 1; else high = guess - 1;
                    }
                }
            }
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            problem_format_version: 2025-09¶uuid: 6f8a3e0c-4b57-4f0e-9d43-0f2f0c9b7a77¶type: interactive | output_validator
            validation: custom interactive                                                                | output_validators/v
            """)
    void submissionTalksWithTheValidator(String kind, String folder) throws Exception {
        foreign.put("problem.yaml", "name: Guess\nlimits: {time_limit: 1}\n" + kind.replace('¶', '\n') + "\n")
                .put(folder + "/HigherOrLower.java", HIGHER_OR_LOWER)
                .put("submissions/accepted/Guess.java", GUESS.replace("STEP", ""))
                .put("submissions/wrong_answer/Fixed.java", GUESS.replace("STEP", "guess = 7;"))
                .put("submissions/wrong_answer/Silent.java", GUESS.replace("STEP", "if (guess < 100) return;"))
                .put("submissions/wrong_answer/Word.java", GUESS.replace("STEP", "System.out.println(\"x\");"))
                .put("submissions/run_time_error/Throws.java", GUESS.replace("STEP", "guess = guess / (low - low);"))
                .put("submissions/time_limit_exceeded/Loops.java", GUESS.replace("STEP", "while (low < 101) {}"))
                .put(
                        "submissions/time_limit_exceeded/Waits.java",
                        GUESS.replace("STEP", "if (low < 101) answers.nextInt();"));

        List<Verification.Row> rows = verified();

        assertThat(rows)
                .hasSize(7)
                .allSatisfy(row -> assertThat(row.agrees())
                        .as(row.submission().path() + " " + row.actual().tests())
                        .isTrue());
        assertThat(rows.getFirst().actual().tests())
                .extracting(test -> test.feedback().orElseThrow().forTeam())
                .containsOnly("found");
    }

    @Test
    void floodOfASubmissionEndsWithTheValidatorsWord() throws Exception {
        foreign.put("problem.yaml", YAML + "type: interactive\nlimits: {time_limit: 2}\n")
                .put("output_validator/HigherOrLower.java", HIGHER_OR_LOWER)
                .put("submissions/wrong_answer/Flood.java", GUESS.replace("STEP", """
                        for (int i = 0; i < 200_000; i++) System.out.println("101");
                        """));

        assertThat(verified()).allMatch(Verification.Row::agrees);
    }

    private static final String HALVES_UNTIL_ONE = """
            import java.io.File;
            import java.io.PrintWriter;
            import java.util.Scanner;

            public class Halves {
                public static void main(String[] args) throws Exception {
                    File last = new File(args[2], "last");
                    int before = new Scanner(new File(args[0])).nextInt();
                    if (last.exists() && new Scanner(last).nextInt() != before) System.exit(1);
                    int now = new Scanner(System.in).nextInt();
                    if (now != before / 2) System.exit(43);
                    try (PrintWriter out = new PrintWriter(last)) { out.println(now); }
                    if (now > 1) {
                        try (PrintWriter out = new PrintWriter(args[2] + "nextpass.in")) { out.println(now); }
                    }
                    System.exit(42);
                }
            }
            """;

    @Test
    void validatorHasASubmissionRunAgainOnTheInputThatItMakes() throws Exception {
        String halve = TWICE.replace("2 * new java.util.Scanner(System.in).nextInt()", "HALF");
        String half = "new java.util.Scanner(System.in).nextInt() / 2";
        foreign.put("problem.yaml", YAML + "type: multi-pass\nlimits: {time_limit: 1, validation_passes: 5}\n")
                .put("data/sample/1.in", "4\n")
                .put("data/secret/group/1.in", "32\n")
                .put("output_validator/Halves.java", HALVES_UNTIL_ONE)
                .put("submissions/accepted/Doubler.java", halve.replace("HALF", half))
                .put("submissions/wrong_answer/Once.java", halve.replace("HALF", "Math.max(" + half + ", 3)"));

        assertThat(verified()).allMatch(Verification.Row::agrees);
        foreign.put("problem.yaml", YAML + "type: multi-pass\nlimits: {time_limit: 1, validation_passes: 4}\n");
        assertThat(open.judge()
                        .judge(
                                open.problem(foreign.writeTo(folder.resolve("short"))),
                                halve.replace("HALF", half),
                                JudgingListener.NONE)
                        .reason())
                .as("more passes than it may have")
                .contains(OutputValidators.FAILED);
    }
}
