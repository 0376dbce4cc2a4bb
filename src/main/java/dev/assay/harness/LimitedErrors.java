package dev.assay.harness;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Standard error of a program: its beginning goes to the host, the rest nowhere. */
final class LimitedErrors extends OutputStream {
    private static final int LIMIT = 1 << 14;

    private final OutputStream out = new FileOutputStream(FileDescriptor.err);
    private int left = LIMIT;

    @Override
    public synchronized void write(int b) throws IOException {
        if (left > 0) {
            left--;
            out.write(b);
        }
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
        int count = Math.min(left, length);
        left -= count;
        out.write(bytes, offset, count);
    }
}
