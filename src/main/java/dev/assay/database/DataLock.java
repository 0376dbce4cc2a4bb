package dev.assay.database;

import dev.assay.files.ProcessLock;
import java.io.IOException;
import java.nio.file.Path;

/** One server a data directory. The kernel drops the lock when the holder dies, however it dies. */
final class DataLock implements AutoCloseable {
    private final ProcessLock lock;

    private DataLock(ProcessLock lock) {
        this.lock = lock;
    }

    static DataLock take(Path file) throws IOException {
        return switch (ProcessLock.tryTake(file)) {
            case ProcessLock.Attempt.Taken(ProcessLock lock) -> new DataLock(lock);
            case ProcessLock.Attempt.HeldBy(String process) ->
                throw new DatabaseException("Another server (process " + process + ") uses the data directory "
                        + file.getParent() + ". Stop it first, or start this one with another data directory.");
        };
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
