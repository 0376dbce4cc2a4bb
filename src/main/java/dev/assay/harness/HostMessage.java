package dev.assay.harness;

import dev.assay.harness.protocol.FrameType;
import dev.assay.harness.protocol.PayloadReader;
import java.io.ByteArrayInputStream;
import java.io.InputStream;

/**
 * What the host has sent, until it sends the next.
 *
 * @param buffer begins with the payload, of this length
 */
@SuppressWarnings("ArrayRecordComponent") // a message in flight, never compared
record HostMessage(FrameType type, long nonce, byte[] buffer, int length) {

    PayloadReader reader() {
        return new PayloadReader(buffer, length);
    }

    InputStream stream() {
        return new ByteArrayInputStream(buffer, 0, length);
    }
}
