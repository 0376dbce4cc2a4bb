package dev.assay.harness.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.testing.Allocation;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FrameTest {

    @Test
    void frameComesBackAsItWasAndWhatFollowsIsLeftUnread() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Frame(FrameType.OUTPUT, Long.MIN_VALUE + 7, new byte[] {1, 2, 3}).writeTo(out);
        out.write(42);
        ByteArrayInputStream in = new ByteArrayInputStream(out.toByteArray());

        Frame read = Frame.readFrom(in, 3);

        assertThat(read.type()).isEqualTo(FrameType.OUTPUT);
        assertThat(read.nonce()).isEqualTo(Long.MIN_VALUE + 7);
        assertThat(read.payload()).containsExactly(1, 2, 3);
        assertThat(in.read()).isEqualTo(42);
    }

    @Test
    void everyKindOfFrameComesBack() throws IOException {
        for (FrameType type : FrameType.values()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new Frame(type, 1, new byte[0]).writeTo(out);
            assertThat(read(out.toByteArray(), 0).type()).isEqualTo(type);
        }
    }

    @Test
    void streamThatEndsInsideAFrameIsAtItsEnd() {
        byte[] whole = header(FrameType.ENDED.ordinal(), 5);
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> read(cut, 100)).isInstanceOf(EOFException.class);
        }
        assertThatThrownBy(() -> read(Arrays.copyOf(whole, whole.length + 4), 100))
                .isInstanceOf(EOFException.class)
                .hasMessage("the stream ended inside a frame");
    }

    @Test
    void unknownKindOfFrameIsMalformed() {
        for (int kind : new int[] {FrameType.values().length, 127, 128, 255}) {
            assertThatThrownBy(() -> read(header(kind, 0), 100))
                    .isInstanceOf(MalformedFrameException.class)
                    .hasMessageContaining("no kind of frame");
        }
    }

    @Test
    void negativeLengthIsMalformed() {
        assertThatThrownBy(() -> read(header(0, -1), 100))
                .isInstanceOf(MalformedFrameException.class)
                .isNotInstanceOf(OversizeFrameException.class)
                .hasMessage("a frame of -1 bytes");
    }

    @Test
    void frameLongerThanAgreedIsRefusedByItsHeader() {
        assertThatThrownBy(() -> read(header(FrameType.ENDED.ordinal(), 101), 100))
                .isInstanceOf(OversizeFrameException.class)
                .hasMessage("a frame of 101 bytes, where 100 are allowed");
    }

    @Test
    void claimOfTwoGibibytesAllocatesWhatIsThereOnly() {
        byte[] bytes = Arrays.copyOf(header(FrameType.LOAD.ordinal(), Integer.MAX_VALUE), 13 + 10);
        Allocation.staysBelow(
                16 << 20,
                () -> assertThatThrownBy(() -> read(bytes, Integer.MAX_VALUE)).isInstanceOf(EOFException.class));
    }

    private static Frame read(byte[] bytes, int limit) throws IOException {
        // a stream that says no more than a pipe does
        return Frame.readFrom(new BufferedInputStream(new ByteArrayInputStream(bytes)), limit);
    }

    private static byte[] header(int kind, int length) {
        return ByteBuffer.allocate(13)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) kind)
                .putLong(0)
                .putInt(length)
                .array();
    }
}
