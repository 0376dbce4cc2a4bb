package dev.assay.judging;

import dev.assay.format.Verdict;
import java.util.Optional;

/** What the output of a test is worth, and why. */
record Decision(Verdict verdict, Optional<Reason> reason, Feedback feedback) {
    static Decision of(Verdict verdict) {
        return new Decision(verdict, Optional.empty(), Feedback.NONE);
    }

    static Decision of(Verdict verdict, Reason reason) {
        return new Decision(verdict, Optional.of(reason), Feedback.NONE);
    }

    /** Of a program that did not come to its end. A reason that says no more than the verdict is none. */
    static Decision of(Outcome.End.Failed failed) {
        return new Decision(
                failed.verdict(),
                Optional.of(failed.reason())
                        .filter(reason -> !reason.code().equals(failed.verdict().name())),
                Feedback.NONE);
    }

    Decision with(Feedback said) {
        return new Decision(verdict, reason, said);
    }
}
