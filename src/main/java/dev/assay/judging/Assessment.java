package dev.assay.judging;

import dev.assay.harness.protocol.MalformedFrameException;
import dev.assay.harness.protocol.PayloadReader;
import dev.assay.harness.protocol.Signature;
import dev.assay.harness.protocol.ValueType;
import dev.assay.harness.protocol.Values;
import dev.assay.problem.spec.Mode;
import dev.assay.problem.spec.ProblemSpec;
import dev.assay.problem.spec.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From how a run ended to what it is worth. */
final class Assessment {
    private Assessment() {}

    static TestResult of(ProblemSpec spec, PreparedTest test, Outcome outcome) {
        Verdict verdict = Verdict.RTE;
        Optional<Reason> reason = Optional.empty();
        Optional<String> actual = Optional.empty();
        String printed = new String(outcome.printed(), StandardCharsets.UTF_8);
        switch (outcome.end()) {
            case Outcome.End.Failed(Verdict failed, Reason why) -> {
                verdict = failed;
                reason = Optional.of(why).filter(r -> !r.code().equals(failed.name()));
            }
            case Outcome.End.Finished() -> {
                actual = Optional.of(printed);
                boolean right = test.answer()
                        .map(answer -> TextComparison.matches(spec.checker(), (String) answer, printed))
                        .orElse(true);
                verdict = right ? Verdict.AC : Verdict.WA;
                reason = right || !printed.isBlank() ? Optional.empty() : Optional.of(Reason.NO_OUTPUT);
            }
            case Outcome.End.Returned(byte[] encoded) -> {
                try {
                    Object value = decode(spec, encoded);
                    actual = Optional.of(JsonValues.write(value));
                    boolean right = test.answer()
                            .map(answer -> ValueComparison.matches(spec.checker(), answer, value))
                            .orElse(true);
                    verdict = right ? Verdict.AC : Verdict.WA;
                } catch (MalformedFrameException forged) {
                    reason = Optional.of(Reason.PROTOCOL);
                }
            }
        }
        Optional<TestResult.Transcript> transcript = test.source().sample()
                ? Optional.of(transcript(spec, test, actual, printed, outcome.error()))
                : Optional.empty();
        return new TestResult(
                test.source().name(),
                test.source().sample(),
                Optional.of(verdict),
                reason,
                outcome.timeMs(),
                outcome.memoryKb(),
                transcript);
    }

    private static @Nullable Object decode(ProblemSpec spec, byte[] encoded) throws MalformedFrameException {
        if (!(spec.mode() instanceof Mode.Function(Signature signature))) {
            throw new MalformedFrameException("a value, where text was asked for");
        }
        ValueType type = signature.returns();
        PayloadReader in = new PayloadReader(encoded);
        Object value = Values.read(type, in);
        in.expectEnd();
        return value;
    }

    private static TestResult.Transcript transcript(
            ProblemSpec spec, PreparedTest test, Optional<String> actual, String printed, String error) {
        Optional<String> expected =
                test.answer().map(_ -> new String(test.source().answer(), StandardCharsets.UTF_8));
        boolean function = spec.mode() instanceof Mode.Function;
        return new TestResult.Transcript(
                new String(test.source().input(), StandardCharsets.UTF_8),
                expected,
                actual.map(Excerpt::of),
                function ? Excerpt.of(printed) : "",
                Excerpt.of(error));
    }
}
