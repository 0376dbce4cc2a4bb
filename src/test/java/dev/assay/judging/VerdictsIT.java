package dev.assay.judging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.format.Verdict;
import dev.assay.harness.protocol.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every behaviour of the judge is a submission: {@code verdicts/<expected verdict>/<situation>/{Solution,Main}.java}.
 * Its first line says what it does, and its second line may name the reason that must be given.
 */
@JudgingTest
class VerdictsIT {
    private static final Path FOLDER = Path.of("src", "test", "resources", "verdicts");
    private static final Pattern REASON = Pattern.compile("\\A//.*\\R// Reason: (\\w+)");

    private static OpenJudge open;
    private static PreparedProblem function;
    private static PreparedProblem stdio;

    @BeforeAll
    static void openJudge(OpenJudge shared) throws Exception {
        open = shared;
        function = open.problem("running-sums");
        stdio = open.problem("sum-of-lines");
    }

    static List<Path> submissions() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(FOLDER::relativize)
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("submissions")
    void submissionGetsTheVerdictOfItsFolderAndTheNextOneIsJudgedAsEver(Path submission) throws Exception {
        String source = Files.readString(FOLDER.resolve(submission));
        PreparedProblem problem = submission.endsWith("Main.java") ? stdio : function;

        Judgement judgement = judge(problem, source);

        assertThat(judgement.verdict().folder())
                .as("%s", judgement)
                .isEqualTo(submission.getName(0).toString());
        assertThat(judgement.reason().map(Reason::code)).as("%s", judgement).isEqualTo(reason(source));
        if (judgement.verdict() == Verdict.CE) {
            assertHelps(judgement, !submission.getName(1).toString().equals("only-a-comment"));
        }
        assertThat(accepted(problem).verdict()).isEqualTo(Verdict.AC);
    }

    @Test
    void emptySourceIsACompileErrorThatNamesTheClass() throws IOException {
        for (PreparedProblem problem : List.of(function, stdio)) {
            Judgement judgement = judge(problem, "");
            assertThat(judgement.verdict()).isEqualTo(Verdict.CE);
            assertHelps(judgement, false);
            assertThat(judgement.compile().diagnostics().getFirst().message())
                    .contains(problem.spec().mode().className());
        }
    }

    @Test
    void binarySourceIsACompileError() throws IOException {
        StringBuilder binary = new StringBuilder();
        for (char c = 0; c < 4_000; c++) {
            binary.append((char) (c * 31));
        }
        assertThat(judge(function, binary.toString()).verdict()).isEqualTo(Verdict.CE);
        assertThat(judge(stdio, "\0\0\0").verdict()).isEqualTo(Verdict.CE);
        assertThat(accepted(function).verdict()).isEqualTo(Verdict.AC);
    }

    @Test
    void everyVerdictOfAProgramHasItsSubmissions() throws IOException {
        assertThat(submissions())
                .extracting(path -> path.getName(0).toString())
                .contains(Stream.of(Verdict.values())
                        .filter(verdict -> verdict != Verdict.CLE && verdict != Verdict.JE)
                        .map(Verdict::folder)
                        .toArray(String[]::new));
    }

    private static Optional<String> reason(String source) {
        return REASON.matcher(source)
                .results()
                .map((MatchResult found) -> found.group(1))
                .findFirst();
    }

    private static Judgement judge(PreparedProblem problem, String source) throws IOException {
        return open.judge().judge(problem, source, JudgingListener.NONE);
    }

    private static Judgement accepted(PreparedProblem problem) throws IOException {
        return judge(problem, problem.source().submissions().getFirst().source());
    }

    private static void assertHelps(Judgement judgement, boolean hasAPlace) {
        assertThat(judgement.compile().ok()).isFalse();
        assertThat(judgement.compile().diagnostics()).as("%s", judgement).anySatisfy(diagnostic -> {
            assertThat(diagnostic.severity()).isEqualTo(Diagnostic.Severity.ERROR);
            assertThat(diagnostic.message()).hasSizeGreaterThan(10);
            assertThat(diagnostic.line() > 0).isEqualTo(hasAPlace);
        });
    }
}
