package dev.assay.judging;

import dev.assay.format.JurySubmission;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Whether a package's jury submissions get the verdicts that their folders name. */
public final class Verification {
    private Verification() {}

    public record Row(JurySubmission submission, Judgement actual) {
        public boolean agrees() {
            return submission.agreesWith(actual.verdict());
        }
    }

    public static List<Row> of(Judge judge, PreparedProblem problem) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (JurySubmission submission : problem.source().submissions()) {
            rows.add(new Row(submission, judge.judge(problem, submission.source(), JudgingListener.NONE)));
        }
        return rows;
    }
}
