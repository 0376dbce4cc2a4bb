package dev.assay.judging;

import dev.assay.format.Mode;
import dev.assay.format.ProblemSpec;
import dev.assay.format.TestCase;
import dev.assay.format.Verdict;
import dev.assay.harness.protocol.MalformedFrameException;
import dev.assay.harness.protocol.Signature;
import dev.assay.harness.protocol.ValueType;
import dev.assay.harness.protocol.Values;
import java.util.Optional;

/** From how a run ended to what it is worth. */
final class TestGrader {
    private TestGrader() {}

    /** @param data the test's, of which nothing is kept */
    static TestResult of(ProblemSpec spec, PreparedTest test, TestData data, Outcome outcome) {
        Verdict verdict = Verdict.RTE;
        Optional<Reason> reason = Optional.empty();
        Optional<String> actual = Optional.empty();
        switch (outcome.end()) {
            case Outcome.End.Failed(Verdict failed, Reason why) -> {
                verdict = failed;
                reason = Optional.of(why).filter(r -> !r.code().equals(failed.name()));
            }
            case Outcome.End.Finished() -> {
                actual = Optional.of(outcome.printed().excerpt());
                boolean right = data.answer()
                        .map(answer -> TextChecker.matches(test.checker(spec), answer, outcome.printed()))
                        .orElse(true);
                verdict = right ? Verdict.AC : Verdict.WA;
                reason = right || !outcome.printed().isBlank() ? Optional.empty() : Optional.of(Reason.NO_OUTPUT);
            }
            case Outcome.End.Returned(byte[] value) -> {
                try {
                    ValueType type = returned(spec);
                    Values.check(type, value);
                    boolean right = data.answer().isEmpty()
                            || ValueChecker.matches(
                                    test.checker(spec), type, data.answer().get(), value);
                    verdict = right ? Verdict.AC : Verdict.WA;
                    actual = test.sample() ? Optional.of(JsonValues.excerpt(type, value)) : Optional.empty();
                } catch (MalformedFrameException forged) {
                    reason = Optional.of(Reason.PROTOCOL);
                }
            }
        }
        Optional<String> shown = actual;
        return new TestResult(
                test.name(),
                test.sample(),
                Optional.of(verdict),
                reason,
                outcome.timeMs(),
                outcome.memoryKb(),
                test.shown().map(sample -> transcript(spec, sample, data, shown, outcome)));
    }

    private static ValueType returned(ProblemSpec spec) throws MalformedFrameException {
        return spec.mode()
                .function()
                .map(Signature::returns)
                .orElseThrow(() -> new MalformedFrameException("a value, where text was asked for"));
    }

    private static TestResult.Transcript transcript(
            ProblemSpec spec, TestCase sample, TestData data, Optional<String> actual, Outcome outcome) {
        boolean function = spec.mode() instanceof Mode.Function;
        return new TestResult.Transcript(
                Excerpt.of(sample.input()),
                data.answer().map(_ -> Excerpt.of(sample.answer())),
                actual,
                function ? outcome.printed().excerpt() : "",
                Excerpt.of(outcome.error()));
    }
}
