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
        return switch (outcome.end()) {
            case Outcome.End.Failed failed -> result(spec, test, data, outcome, Decision.of(failed), Optional.empty());
            case Outcome.End.Finished() -> {
                OutputBlocks printed = outcome.printed();
                Decision decision = decision(test.checker(spec), data, printed);
                yield result(spec, test, data, outcome, decision, Optional.of(printed.excerpt()));
            }
            case Outcome.End.Returned(byte[] value) -> returned(spec, test, data, outcome, value);
        };
    }

    private static TestResult returned(
            ProblemSpec spec, PreparedTest test, TestData data, Outcome outcome, byte[] value) {
        try {
            ValueType type = returned(spec);
            Values.check(type, value);
            boolean right = data.answer().isEmpty()
                    || ValueChecker.matches(
                            test.checker(spec), type, data.answer().get(), value);
            Optional<String> actual = test.sample() ? Optional.of(JsonValues.excerpt(type, value)) : Optional.empty();
            return result(spec, test, data, outcome, Decision.of(right ? Verdict.AC : Verdict.WA), actual);
        } catch (MalformedFrameException forged) {
            return result(spec, test, data, outcome, Decision.of(Verdict.RTE, Reason.PROTOCOL), Optional.empty());
        }
    }

    /**
     * Runs a test in which the output validator says what the submission reads: while that runs, or for its next pass.
     *
     * @throws IOException our own fault
     */
    TestResult runAndGrade(
            ProblemSpec spec, PreparedTest test, Program program, Checker.OutputValidator validator, PhaseTimes phases)
            throws IOException {
        TestData data = test.data().get();
        OutputValidators.Passes passes =
                validators.passes(validator, data, program.with(test.settings()), spec.limits(), phases);
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
            Decision decision,
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

    private Decision decision(Checker checker, TestData data, OutputBlocks printed) throws IOException {
        if (data.answer().isEmpty()) {
            return Decision.of(Verdict.AC);
        }
        if (checker instanceof Checker.OutputValidator own) {
            return validators.decide(own, data, printed.toByteArray());
        }
        if (TextChecker.matches(checker, data.answer().get(), printed)) {
            return Decision.of(Verdict.AC);
        }
        return printed.isBlank() ? Decision.of(Verdict.WA, Reason.NO_OUTPUT) : Decision.of(Verdict.WA);
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
