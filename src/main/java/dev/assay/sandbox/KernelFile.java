package dev.assay.sandbox;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A small file that the kernel writes anew for each reader. It is opened once: opening, a few times for each test of each
 * submission, takes more than ten times as long as reading.
 */
final class KernelFile implements Closeable {
    private static final int LONGEST = 4096;

    private final Path path;
    private @Nullable FileChannel channel;
    private boolean closed;

    KernelFile(Path path) {
        this.path = path;
    }

    synchronized String read() throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(LONGEST);
        open().read(bytes, 0);
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.US_ASCII);
    }

    long readNumber() throws IOException {
        return Long.parseLong(read().strip());
    }

    private FileChannel open() throws IOException {
        if (closed) {
            throw new IOException(path + " is closed");
        }
        if (channel == null) {
            channel = FileChannel.open(path, StandardOpenOption.READ);
        }
        return channel;
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        if (channel != null) {
            channel.close();
        }
    }
}
