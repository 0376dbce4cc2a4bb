package dev.assay.files;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A folder that goes with the process that made it: a later process removes it when this one has died.
 *
 * <p>A folder is alive while the lock in it is held. It is made, and its lock taken, under a lock of the parent folder's;
 * who looks for abandoned ones holds that too. So whatever has no held lock then was left behind, at whichever moment
 * its process was killed, and nothing is taken for abandoned that is only being made.
 *
 * <pre>
 * run.lock          held for the moments in which folders are made, looked for and removed
 * run/1a2b3c4d/     of one process
 *         lock      held as long as that process lives
 * </pre>
 */
public final class ProcessFolder implements AutoCloseable {
    private static final String LOCK = "lock";
    private static final int NAME_LENGTH = 8;

    private final Path path;
    private final ProcessLock lock;

    private ProcessFolder(Path path, ProcessLock lock) {
        this.path = path;
        this.lock = lock;
    }

    /** What has to be done before an abandoned folder is removed. */
    public interface Clearing {
        void clear(Path abandoned) throws IOException;
    }

    /** Makes an empty folder of a name that no other has. */
    public static ProcessFolder create(Path parent) throws IOException {
        Files.createDirectories(parent);
        try (ProcessLock _ = ProcessLock.await(lockOf(parent))) {
            Path path = Files.createDirectory(
                    parent.resolve(UUID.randomUUID().toString().substring(0, NAME_LENGTH)));
            try {
                if (ProcessLock.tryTake(path.resolve(LOCK)) instanceof ProcessLock.Attempt.Taken(ProcessLock lock)) {
                    return new ProcessFolder(path, lock);
                }
                throw new IOException(path + " is new and locked already");
            } catch (IOException e) {
                removeTree(path);
                throw e;
            }
        }
    }

    /**
     * Removes the folders of processes that have died.
     *
     * @return those that could not be removed, with the reason; the next sweep tries them again
     */
    public static List<String> sweep(Path parent, Clearing clearing) throws IOException {
        List<String> left = new ArrayList<>();
        for (ProcessFolder abandoned : takeAbandoned(parent)) {
            try {
                clearing.clear(abandoned.path());
                abandoned.close();
            } catch (IOException e) {
                left.add(abandoned.path() + ": " + e.getMessage());
            } finally {
                abandoned.lock.close();
            }
        }
        return left;
    }

    private static List<ProcessFolder> takeAbandoned(Path parent) throws IOException {
        List<ProcessFolder> abandoned = new ArrayList<>();
        if (!Files.isDirectory(parent)) {
            return abandoned;
        }
        try (ProcessLock _ = ProcessLock.await(lockOf(parent));
                DirectoryStream<Path> folders = Files.newDirectoryStream(parent, Files::isDirectory)) {
            for (Path each : folders) {
                if (ProcessLock.tryTake(each.resolve(LOCK)) instanceof ProcessLock.Attempt.Taken(ProcessLock lock)) {
                    abandoned.add(new ProcessFolder(each, lock));
                }
            }
        }
        return abandoned;
    }

    public Path path() {
        return path;
    }

    /** Removes it and all that is in it. What cannot be removed is left to the next sweep. */
    @Override
    public void close() throws IOException {
        try (lock) {
            removeContent();
            try (ProcessLock _ =
                    ProcessLock.await(lockOf(path.resolveSibling(".").normalize()))) {
                removeTree(path);
            }
        }
    }

    /** The lock goes last: until then nobody takes the folder for abandoned. */
    private void removeContent() throws IOException {
        if (!Files.isDirectory(path)) {
            return;
        }
        try (DirectoryStream<Path> inside = Files.newDirectoryStream(path, each -> !each.endsWith(LOCK))) {
            for (Path each : inside) {
                removeTree(each);
            }
        }
    }

    private static Path lockOf(Path parent) {
        return parent.resolveSibling(parent.getFileName() + ".lock");
    }

    /** Removes a folder and all in it, or a file, if it is there. Symbolic links are removed, never followed. */
    public static void removeTree(Path tree) throws IOException {
        if (!Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(tree, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failed) throws IOException {
                if (failed != null) {
                    throw failed;
                }
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
