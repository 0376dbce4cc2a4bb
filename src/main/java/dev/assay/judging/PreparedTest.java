package dev.assay.judging;

import dev.assay.format.Checker;
import dev.assay.format.Mode;
import dev.assay.format.ProblemSpec;
import dev.assay.format.TestCase;
import dev.assay.format.TestSettings;
import dev.assay.harness.protocol.PayloadWriter;
import dev.assay.harness.protocol.Signature;
import dev.assay.harness.protocol.ValueType;
import dev.assay.harness.protocol.Values;
import java.util.List;
import java.util.Optional;

/**
 * A test ready to be sent. Its bytes may be anywhere: they are asked for when they are needed, and not kept longer.
 *
 * @param shown the test as everybody may see it, empty for a secret one
 * @param settings what it has beside its input and answer
 */
record PreparedTest(String name, Optional<TestCase> shown, TestSettings settings, TestData.Source data) {

    static PreparedTest of(TestCase test, TestData.Source data) {
        return new PreparedTest(test.name(), Optional.of(test).filter(TestCase::sample), test.settings(), data);
    }

    static PreparedTest secret(String name, TestData.Source data) {
        return new PreparedTest(name, Optional.empty(), TestSettings.NONE, data);
    }

    /** How its output is compared, in a problem like this. */
    Checker checker(ProblemSpec spec) {
        return settings.checker().orElse(spec.checker());
    }

    /** A user's own input, to which nobody knows the answer. */
    static PreparedTest ofInput(Mode mode, TestCase test) throws ValueMismatchException {
        TestData data = new TestData(payload(mode, test.input()), Optional.empty());
        return of(test, () -> data);
    }

    /** A generated test whose answer is still to be made. */
    static PreparedTest unanswered(Mode mode, TestCase test) throws BadTestDataException {
        try {
            return ofInput(mode, test);
        } catch (ValueMismatchException e) {
            throw bad(test, "in", e);
        }
    }

    boolean sample() {
        return shown.isPresent();
    }

    /** In function mode input and answer are encoded, once for many submissions. */
    static TestData encode(Mode mode, TestCase test) throws BadTestDataException {
        return new TestData(input(mode, test), Optional.of(answer(mode, test)));
    }

    private static byte[] input(Mode mode, TestCase test) throws BadTestDataException {
        try {
            return payload(mode, test.input());
        } catch (ValueMismatchException e) {
            throw bad(test, "in", e);
        }
    }

    private static byte[] answer(Mode mode, TestCase test) throws BadTestDataException {
        try {
            return switch (mode) {
                case Mode.Function(Signature signature) -> encode(test.answer(), List.of(signature.returns()));
                case Mode.Stdio() -> test.answer();
            };
        } catch (ValueMismatchException e) {
            throw bad(test, "ans", e);
        }
    }

    private static BadTestDataException bad(TestCase test, String file, ValueMismatchException mismatch) {
        return new BadTestDataException(test.name() + "." + file + " " + mismatch.getMessage(), mismatch);
    }

    private static byte[] payload(Mode mode, byte[] input) throws ValueMismatchException {
        return switch (mode) {
            case Mode.Function(Signature signature) ->
                encode(
                        input,
                        signature.parameters().stream()
                                .map(Signature.Parameter::type)
                                .toList());
            case Mode.Stdio() -> input;
        };
    }

    private static byte[] encode(byte[] json, List<ValueType> types) throws ValueMismatchException {
        List<Object> values = JsonValues.read(json, types);
        PayloadWriter out = new PayloadWriter();
        for (int i = 0; i < types.size(); i++) {
            Values.write(types.get(i), values.get(i), out);
        }
        return out.toBytes();
    }
}
