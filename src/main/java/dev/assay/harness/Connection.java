package dev.assay.harness;

import dev.assay.harness.protocol.Frame;
import dev.assay.harness.protocol.FrameType;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** The two pipes to the host. Unbuffered: a raw run hands what is left in them to the program. */
final class Connection {
    private final InputStream in = new FileInputStream(FileDescriptor.in);
    private final OutputStream out = new FileOutputStream(FileDescriptor.out);

    Frame read() throws IOException {
        return Frame.readFrom(in, Integer.MAX_VALUE);
    }

    /** Frames come whole, whichever thread sends them. */
    synchronized void send(FrameType type, long nonce, byte[] payload) throws IOException {
        new Frame(type, nonce, payload).writeTo(out);
    }
}
