package dev.assay.judging;

import dev.assay.format.Checker;
import dev.assay.format.Mode;
import dev.assay.format.ProblemSpec;
import dev.assay.format.TestCase;
import dev.assay.format.Verdict;
import dev.assay.harness.protocol.MalformedFrameException;
import dev.assay.harness.protocol.Signature;
import dev.assay.harness.protocol.ValueType;
import dev.assay.harness.protocol.Values;
import java.io.IOException;
import java.util.Optional;

/** From how a run ended to what it is worth. */
final class TestGrader {
    private final OutputValidators validators;

    TestGrader(OutputValidators validators) {
        this.validators = validators;
    }

    /**
     * The result of a test.
     *
     * @param data the test's, of which nothing is kept
     * @throws IOException our own fault, while an output validator is run
     */
    TestResult grade(ProblemSpec spec, PreparedTest test, TestData data, Outcome outcome) throws IOException {
        Verdict verdict = Verdict.RTE;
        Optional<Reason> reason = Optional.empty();
        Optional<String> actual = Optional.empty();
        Optional<Feedback> feedback = Optional.empty();
        switch (outcome.end()) {
            case Outcome.End.Failed(Verdict failed, Reason why) -> {
                verdict = failed;
                reason = Optional.of(why).filter(r -> !r.code().equals(failed.name()));
            }
            case Outcome.End.Finished() -> {
                actual = Optional.of(outcome.printed().excerpt());
                OutputValidators.Decision decision = decision(test.checker(spec), data, outcome.printed());
                verdict = decision.verdict();
                reason = decision.reason();
                feedback = Optional.of(decision.feedback());
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
        OutputValidators.Decision decision =
                new OutputValidators.Decision(verdict, reason, feedback.orElse(Feedback.NONE));
        return result(spec, test, data, outcome, decision, actual);
    }

    /**
     * Runs a test in which the output validator says what the submission reads: while that runs, or for its next pass.
     *
     * @throws IOException our own fault
     */
    TestResult runAndGrade(
            ProblemSpec spec, PreparedTest test, TestData data, Program program, Checker.OutputValidator validator)
            throws IOException {
        Program own =
                program.with(test.settings().arguments()).with(test.settings().files());
        OutputValidators.Passes passes = validators.passes(validator, data, own, spec.limits());
        Outcome outcome = passes.slowest();
        return result(
                spec,
                test,
                data,
                outcome,
                passes.decision(),
                Optional.of(outcome.printed().excerpt()));
    }

    private static TestResult result(
            ProblemSpec spec,
            PreparedTest test,
            TestData data,
            Outcome outcome,
            OutputValidators.Decision decision,
            Optional<String> actual) {
        return new TestResult(
                test.name(),
                test.sample(),
                Optional.of(decision.verdict()),
                decision.reason(),
                outcome.timeMs(),
                outcome.memoryKb(),
                Optional.of(decision.feedback()).filter(said -> !said.equals(Feedback.NONE)),
                test.shown().map(sample -> transcript(spec, sample, data, actual, outcome)));
    }

    private OutputValidators.Decision decision(Checker checker, TestData data, OutputBlocks printed)
            throws IOException {
        if (checker instanceof Checker.OutputValidator own && data.answer().isPresent()) {
            return validators.decide(own, data, printed.toByteArray());
        }
        boolean right = data.answer()
                .map(answer -> TextChecker.matches(checker, answer, printed))
                .orElse(true);
        return new OutputValidators.Decision(
                right ? Verdict.AC : Verdict.WA,
                right || !printed.isBlank() ? Optional.empty() : Optional.of(Reason.NO_OUTPUT),
                Feedback.NONE);
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
