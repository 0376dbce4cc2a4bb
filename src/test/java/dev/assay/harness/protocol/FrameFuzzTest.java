package dev.assay.harness.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.assay.testing.Allocation;
import dev.assay.testing.Mutants;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

/** Frames and the messages in them, from a side that may be hostile. */
class FrameFuzzTest {
    private static final int LIMIT = 1 << 20;
    private static final Signature SIGNATURE = new Signature(
            "sum",
            List.of(
                    new Signature.Parameter("a", ValueType.parse("int[][]")),
                    new Signature.Parameter("b", ValueType.parse("List<List<String>>"))),
            ValueType.Scalar.LONG);

    static List<byte[]> frames() throws IOException {
        Map<String, byte[]> classes = Map.of("A", new byte[] {1, 2}, "B$C", new byte[0]);
        Diagnostic there = new Diagnostic(Diagnostic.Severity.WARNING, 1, 2, 3, 4, "求");
        return List.of(
                frame(
                        FrameType.LOAD,
                        new LoadRequest(classes, "A", Optional.of(SIGNATURE), List.of("x", ""), true, false).toBytes()),
                frame(
                        FrameType.COMPILE,
                        new CompileRequest(
                                        "A",
                                        "class A {}",
                                        Map.of("B", ""),
                                        Optional.of(SIGNATURE),
                                        Optional.empty(),
                                        "java.base")
                                .toBytes()),
                frame(
                        FrameType.COMPILE,
                        new CompileRequest("Main", "", Map.of(), Optional.empty(), Optional.of("Main"), "java.base")
                                .toBytes()),
                frame(
                        FrameType.COMPILED,
                        new CompileReply(List.of(Diagnostic.error("no"), there), "A", classes).toBytes()),
                frame(FrameType.ENDED, new TestEnd.Returned(new byte[] {1, 2, 3}).toBytes(true)),
                frame(FrameType.ENDED, new TestEnd.Finished().toBytes(false)),
                frame(FrameType.ENDED, new TestEnd.Threw("E", "at A.main").toBytes(false)),
                frame(FrameType.OUTPUT, new byte[] {'h', 'i'}));
    }

    private static byte[] frame(FrameType type, byte[] payload) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Frame(type, 7, payload).writeTo(out);
        return out.toByteArray();
    }

    @Test
    void damagedFramesAreReadOrMalformed() throws IOException {
        Mutants.feed(20_000, frames(), this::whateverTheOtherSideSendsIsReadOrMalformed);
    }

    @MethodSource("frames")
    @FuzzTest(maxDuration = "1m")
    void whateverTheOtherSideSendsIsReadOrMalformed(byte[] sent) {
        Allocation.staysBelow((1 << 20) + 256L * sent.length, () -> read(sent));
    }

    private static void read(byte[] sent) throws IOException {
        FrameType type;
        byte[] written;
        try {
            Frame frame = Frame.readFrom(new ByteArrayInputStream(sent), LIMIT);
            type = frame.type();
            written = writtenAgain(type, frame.payload());
        } catch (MalformedFrameException | EOFException refused) {
            assertThat(refused.getMessage()).isNotEmpty();
            return;
        }
        assertThat(writtenAgain(type, written)).isEqualTo(written);
    }

    private static byte[] writtenAgain(FrameType type, byte[] payload) throws MalformedFrameException {
        PayloadReader in = new PayloadReader(payload);
        return switch (type) {
            case LOAD -> LoadRequest.read(in).toBytes();
            case COMPILE -> CompileRequest.read(in).toBytes();
            case COMPILED -> CompileReply.read(in).toBytes();
            case ENDED -> {
                TestEnd.Message message = TestEnd.read(in);
                yield message.end().toBytes(message.threadsLeft());
            }
            default -> in.readRest();
        };
    }
}
