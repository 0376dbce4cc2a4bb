package dev.assay.judging;

import dev.assay.format.Mode;
import dev.assay.format.TestCase;
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
 */
record PreparedTest(String name, Optional<TestCase> shown, TestData.Source data) {

    static PreparedTest of(TestCase test, TestData.Source data) {
        return new PreparedTest(test.name(), Optional.of(test).filter(TestCase::sample), data);
    }

    static PreparedTest secret(String name, TestData.Source data) {
        return new PreparedTest(name, Optional.empty(), data);
    }

    /** A test that nobody knows the answer to: a person's own input, or one that is still being made. */
    static PreparedTest ofInput(Mode mode, TestCase test) throws BadTestDataException {
        TestData data = new TestData(payload(mode, test), Optional.empty());
        return of(test, () -> data);
    }

    boolean sample() {
        return shown.isPresent();
    }

    /** In function mode input and answer are encoded, once for many submissions. */
    static TestData encode(Mode mode, TestCase test) throws BadTestDataException {
        byte[] answer = switch (mode) {
            case Mode.Function(Signature signature) -> encode(test, "ans", test.answer(), List.of(signature.returns()));
            case Mode.Stdio() -> test.answer();
        };
        return new TestData(payload(mode, test), Optional.of(answer));
    }

    private static byte[] payload(Mode mode, TestCase test) throws BadTestDataException {
        return switch (mode) {
            case Mode.Function(Signature signature) ->
                encode(
                        test,
                        "in",
                        test.input(),
                        signature.parameters().stream()
                                .map(Signature.Parameter::type)
                                .toList());
            case Mode.Stdio() -> test.input();
        };
    }

    private static byte[] encode(TestCase test, String file, byte[] json, List<ValueType> types)
            throws BadTestDataException {
        try {
            List<Object> values = JsonValues.read(json, types);
            PayloadWriter out = new PayloadWriter();
            for (int i = 0; i < types.size(); i++) {
                Values.write(types.get(i), values.get(i), out);
            }
            return out.toBytes();
        } catch (BadTestDataException e) {
            throw new BadTestDataException(test.name() + "." + file + " " + e.getMessage(), e);
        }
    }
}
