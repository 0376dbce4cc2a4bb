package dev.assay.judging;

import dev.assay.harness.protocol.PayloadWriter;
import dev.assay.harness.protocol.Signature;
import dev.assay.harness.protocol.ValueType;
import dev.assay.harness.protocol.Values;
import dev.assay.problem.spec.Mode;
import dev.assay.problem.spec.TestCase;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A test ready to be sent: in function mode the input is encoded and the answer decoded, once for all submissions.
 *
 * @param payload what the guest gets
 * @param answer the value or text to compare with, empty when there is none
 */
@SuppressWarnings("ArrayRecordComponent") // megabytes, made once and never changed or compared
record PreparedTest(TestCase source, byte[] payload, Optional<Object> answer) {

    static PreparedTest of(Mode mode, TestCase test) throws BadTestDataException {
        PreparedTest input = ofInput(mode, test);
        Object answer = switch (mode) {
            case Mode.Function(Signature signature) ->
                named(test, "ans", test.answer(), List.of(signature.returns())).getFirst();
            case Mode.Stdio() -> new String(test.answer(), StandardCharsets.UTF_8);
        };
        return new PreparedTest(test, input.payload, Optional.of(answer));
    }

    /** A test that nobody knows the answer to: a person's own input, or one that is still being made. */
    static PreparedTest ofInput(Mode mode, TestCase test) throws BadTestDataException {
        byte[] payload = switch (mode) {
            case Mode.Function(Signature signature) -> encode(signature, test);
            case Mode.Stdio() -> test.input();
        };
        return new PreparedTest(test, payload, Optional.empty());
    }

    private static byte[] encode(Signature signature, TestCase test) throws BadTestDataException {
        List<ValueType> types =
                signature.parameters().stream().map(Signature.Parameter::type).toList();
        List<Object> arguments = named(test, "in", test.input(), types);
        PayloadWriter out = new PayloadWriter();
        for (int i = 0; i < types.size(); i++) {
            Values.write(types.get(i), arguments.get(i), out);
        }
        return out.toBytes();
    }

    private static List<Object> named(TestCase test, String file, byte[] json, List<ValueType> types)
            throws BadTestDataException {
        try {
            return JsonValues.read(json, types);
        } catch (BadTestDataException e) {
            throw new BadTestDataException(test.name() + "." + file + " " + e.getMessage(), e);
        }
    }
}
