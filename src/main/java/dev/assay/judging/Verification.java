package dev.assay.judging;

import dev.assay.format.JurySubmission;
import dev.assay.format.TestCase;
import dev.assay.format.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Whether a package's jury submissions get the verdicts that the package says. */
public final class Verification {
    private Verification() {}

    public record Row(JurySubmission submission, Judgement actual) {
        public boolean agrees() {
            return submission.agreesWith(actual.verdict(), verdicts(actual.tests()));
        }
    }

    /** Each is run on as many tests as it takes to know. */
    public static List<Row> of(Judge judge, PreparedProblem problem) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (JurySubmission submission : problem.source().submissions()) {
            rows.add(new Row(submission, judge(judge, problem, submission)));
        }
        return rows;
    }

    private static Judgement judge(Judge judge, PreparedProblem problem, JurySubmission submission) throws IOException {
        StopRule stop = results -> submission.expectation().isDecidedBy(verdicts(results));
        return judge.judge(problem, submission.files(), stop);
    }

    /** By their path below {@code data/}. */
    static Map<String, Verdict> verdicts(List<TestResult> results) {
        Map<String, Verdict> verdicts = new TreeMap<>();
        for (TestResult result : results) {
            result.verdict()
                    .ifPresent(verdict -> verdicts.put(TestCase.pathOf(result.name(), result.sample()), verdict));
        }
        return verdicts;
    }
}
