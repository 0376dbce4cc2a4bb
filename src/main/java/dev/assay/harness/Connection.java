package dev.assay.harness;

import dev.assay.harness.protocol.Frame;
import dev.assay.harness.protocol.FrameHeader;
import dev.assay.harness.protocol.FrameType;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Two pipes. Unbuffered: a raw run hands what is left in them to the program. */
final class Connection {
    private final InputStream in;
    private final OutputStream out;

    // Fresh memory costs more than anything else here: a page that is touched for the first time is a fault.
    private byte[] buffer = new byte[0];

    Connection(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    static Connection toHost() {
        return new Connection(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out));
    }

    /** Waits for the next frame. The one before is overwritten. */
    HostMessage read() throws IOException {
        FrameHeader header = FrameHeader.readFrom(in, Integer.MAX_VALUE);
        if (buffer.length < header.length()) {
            buffer = new byte[header.length()];
        }
        Frame.readPayload(in, buffer, header.length());
        return new HostMessage(header.type(), header.nonce(), buffer, header.length());
    }

    /** Frames come whole, whichever thread sends them. */
    synchronized void send(FrameType type, long nonce, byte[] payload) throws IOException {
        new Frame(type, nonce, payload).writeTo(out);
    }
}
