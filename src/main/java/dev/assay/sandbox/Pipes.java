package dev.assay.sandbox;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The host's ends of a guest's standard input and output, which know what threads of the host are at them. */
final class Pipes {
    private static final Path CURRENT_THREAD = Path.of("/proc/thread-self");
    private static final Path UNKNOWN = Path.of("/proc/unknown");
    private static final ThreadLocal<Path> PLATFORM_THREAD = ThreadLocal.withInitial(Pipes::current);

    private final InputStream in;
    private final OutputStream out;
    private volatile @Nullable Path reader;
    private volatile @Nullable Path writer;
    private volatile boolean both;
    private volatile boolean finished;

    Pipes(InputStream fromGuest, OutputStream toGuest) {
        this.in = new Reading(fromGuest);
        this.out = new Writing(toGuest);
    }

    InputStream in() {
        return in;
    }

    OutputStream out() {
        return out;
    }

    /** From now on the host reads all the time, while it writes too. */
    void expectReader() {
        both = true;
    }

    /** From now on the host waits for nothing but the guest's end. */
    void finish() {
        finished = true;
    }

    /**
     * Whether the guest may be waiting for the host.
     *
     * @param isAtWork whether this thread of the host, which is at a pipe, is not waiting there
     */
    boolean hostIsAtWork(Predicate<Path> isAtWork) {
        if (finished) {
            return false;
        }
        Path reads = reader;
        Path writes = writer;
        boolean elsewhere = reads == null && (both || writes == null);
        return elsewhere || (reads != null && isAtWork.test(reads)) || (writes != null && isAtWork.test(writes));
    }

    /** The kernel's folder for the thread that calls; a virtual thread's may be another one each time. */
    private static Path thread() {
        return Thread.currentThread().isVirtual() ? current() : PLATFORM_THREAD.get();
    }

    private static Path current() {
        try {
            return Path.of("/proc").resolve(Files.readSymbolicLink(CURRENT_THREAD));
        } catch (IOException noProc) {
            return UNKNOWN;
        }
    }

    private final class Reading extends FilterInputStream {
        Reading(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            reader = thread();
            try {
                return in.read();
            } finally {
                reader = null;
            }
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            reader = thread();
            try {
                return in.read(bytes, offset, length);
            } finally {
                reader = null;
            }
        }
    }

    private final class Writing extends FilterOutputStream {
        Writing(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            writer = thread();
            try {
                out.write(b);
            } finally {
                writer = null;
            }
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            writer = thread();
            try {
                out.write(bytes, offset, length);
            } finally {
                writer = null;
            }
        }

        @Override
        public void flush() throws IOException {
            writer = thread();
            try {
                out.flush();
            } finally {
                writer = null;
            }
        }
    }
}
