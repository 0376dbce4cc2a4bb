package dev.assay.harness.protocol;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.testing.Allocation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The other side may send anything: whatever it is, the answer is one exception. */
class MalformedPayloadTest {
    private static final Signature SUM =
            new Signature("sum", List.of(new Signature.Parameter("a", ValueType.parse("int[]"))), ValueType.Scalar.INT);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "int",
                "long",
                "double",
                "float",
                "boolean",
                "char",
                "String",
                "int[]",
                "boolean[][]",
                "String[]",
                "List<Integer>",
                "List<Boolean>",
                "List<List<String>>"
            })
    void valuesThatEndEarlyAreMalformed(String type) {
        malformed(() -> Values.read(ValueType.parse(type), new PayloadReader(new byte[0])));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "String",
                "int[]",
                "boolean[]",
                "String[]",
                "double[][]",
                "List<Integer>",
                "List<Boolean>",
                "List<List<String>>"
            })
    void lengthsBeyondThePayloadAreMalformedAndAllocateNothing(String type) {
        for (int claimed : new int[] {Integer.MAX_VALUE, 1_000_000, 11, Integer.MIN_VALUE, -2}) {
            byte[] payload = new PayloadWriter()
                    .writeInt(claimed)
                    .writeLong(0)
                    .writeByte(0)
                    .writeByte(0)
                    .toBytes();
            Allocation.staysBelow(
                    16 << 20, () -> malformed(() -> Values.read(ValueType.parse(type), new PayloadReader(payload))));
        }
    }

    @Test
    void booleansAreNothingButZeroAndOne() {
        malformed(() -> new PayloadReader(new byte[] {2}).readBoolean());
    }

    @Test
    void messagesCutAnywhereAreMalformed() {
        byte[] load = new LoadRequest(Map.of("A", new byte[] {1, 2}), "A", Optional.of(SUM), List.of("x"), true, true)
                .toBytes();
        byte[] compile = new CompileRequest(
                        "A", "class A {}", Map.of("B", ""), Optional.of(SUM), Optional.empty(), "java.base")
                .toBytes();
        byte[] reply = new CompileReply(List.of(Diagnostic.error("no")), "A", Map.of("A", new byte[] {1})).toBytes();
        byte[] end = new TestEnd.Threw("E", "trace").toBytes(false);
        for (int i = 0; i < load.length; i++) {
            PayloadReader cut = cut(load, i);
            malformed(() -> LoadRequest.read(cut));
        }
        for (int i = 0; i < compile.length; i++) {
            PayloadReader cut = cut(compile, i);
            malformed(() -> CompileRequest.read(cut));
        }
        for (int i = 0; i < reply.length; i++) {
            PayloadReader cut = cut(reply, i);
            malformed(() -> CompileReply.read(cut));
        }
        for (int i = 0; i < end.length; i++) {
            PayloadReader cut = cut(end, i);
            malformed(() -> TestEnd.read(cut));
        }
    }

    @Test
    void bytesAfterAMessageAreMalformed() {
        PayloadReader longer = cut(new TestEnd.Finished().toBytes(true), 3);
        malformed(() -> TestEnd.read(longer));
    }

    @Test
    void testEndsInOneOfThreeWays() {
        malformed(() -> TestEnd.read(new PayloadReader(new byte[] {0, 3})));
    }

    @Test
    void countsOfThingsAreNeverNull() {
        byte[] nullDiagnostics = new PayloadWriter().writeInt(-1).writeInt(0).toBytes();
        malformed(() -> CompileReply.read(new PayloadReader(nullDiagnostics)));
    }

    @Test
    void signatureOfAnUnknownTypeIsMalformed() {
        byte[] request = new PayloadWriter()
                .writeText("A")
                .writeText("")
                .writeBoolean(true)
                .writeText("sum")
                .writeText("byte")
                .writeInt(0)
                .toBytes();
        malformed(() -> CompileRequest.read(new PayloadReader(request)));
    }

    private static PayloadReader cut(byte[] message, int length) {
        return new PayloadReader(java.util.Arrays.copyOf(message, length));
    }

    private static void malformed(ThrowingCallable reading) {
        assertThatThrownBy(reading).isInstanceOf(MalformedFrameException.class).hasMessageMatching(".{10,}");
    }
}
