package dev.assay.files;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A lock on a file, held by one process at a time. The kernel drops it when the process dies, however it dies.
 *
 * <p>These are POSIX locks, and of those a process loses <em>all</em> that it has on a file as soon as it closes
 * <em>any</em> descriptor of that file. So a lock that this process holds must never be opened a second time, not even
 * to look whether it is held: take locks here only, and open their files nowhere else.
 */
public final class ProcessLock implements AutoCloseable {
    private static final long PAUSE_MILLIS = 5;

    /** What this process holds, as far as this class loader knows. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    /**
     * Second descriptors of locks that this process holds in another class loader (which happens in development mode
     * and in tests). They stay open, for ever, because closing them would drop the lock.
     */
    private static final List<FileChannel> NEVER_CLOSED = Collections.synchronizedList(new ArrayList<>());

    private final Path file;
    private final FileChannel channel;

    private ProcessLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** What came of trying to take a lock. */
    public sealed interface Attempt {
        /** It is this caller's until it is closed. */
        record Taken(ProcessLock lock) implements Attempt {}

        /**
         * Somebody has it.
         *
         * @param process the number of that process, in words where it is not known
         */
        record HeldBy(String process) implements Attempt {}
    }

    /**
     * Takes the lock if nobody has it, this process included.
     *
     * @param file made if it is missing; its folder must be there. It holds the number of the process that has it.
     */
    public static Attempt tryTake(Path file) throws IOException {
        Path real = real(file);
        if (!HELD.add(real)) {
            return new Attempt.HeldBy(ownNumber());
        }
        Attempt attempt = new Attempt.HeldBy("unknown");
        try {
            attempt = lock(real);
            return attempt;
        } finally {
            if (!(attempt instanceof Attempt.Taken)) {
                HELD.remove(real);
            }
        }
    }

    /** Waits for the lock. For what is held for moments only. */
    public static ProcessLock await(Path file) throws IOException {
        while (true) {
            if (tryTake(file) instanceof Attempt.Taken(ProcessLock lock)) {
                return lock;
            }
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("interrupted while waiting for " + file);
            }
        }
    }

    private static Attempt lock(Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        boolean close = true;
        try {
            if (channel.tryLock() == null) {
                return new Attempt.HeldBy(read(channel));
            }
            sign(channel);
            close = false;
            return new Attempt.Taken(new ProcessLock(file, channel));
        } catch (OverlappingFileLockException ofThisProcess) {
            NEVER_CLOSED.add(channel);
            close = false;
            return new Attempt.HeldBy(ownNumber());
        } finally {
            if (close) {
                channel.close();
            }
        }
    }

    /** For those who ask who has it. On a full disk they are not told. */
    private static void sign(FileChannel channel) {
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(ownNumber().getBytes(StandardCharsets.US_ASCII)));
        } catch (IOException noRoom) {
            // the lock holds all the same
        }
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer number = ByteBuffer.allocate(20);
        channel.read(number, 0);
        String text = new String(number.array(), 0, number.position(), StandardCharsets.US_ASCII).strip();
        return text.isEmpty() ? "unknown" : text;
    }

    private static String ownNumber() {
        return Long.toString(ProcessHandle.current().pid());
    }

    private static Path real(Path file) throws IOException {
        Path absolute = file.toAbsolutePath().normalize();
        return absolute.resolveSibling(".").toRealPath().resolve(absolute.getFileName());
    }

    @Override
    public void close() throws IOException {
        if (channel.isOpen()) {
            channel.close();
            HELD.remove(file);
        }
    }
}
