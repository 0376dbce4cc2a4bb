package dev.assay.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessLockTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void lockIsHeldUntilItIsClosed() throws IOException {
        Path file = folder.resolve("lock");
        try (ProcessLock _ = take(file)) {
            assertThat(isLocked(file)).isTrue();
        }
        assertThat(isLocked(file)).isFalse();
        take(file).close();
    }

    @Test
    void lookingAtAnOwnLockDoesNotDropIt() throws IOException {
        Path file = folder.resolve("lock");
        try (ProcessLock _ = take(file)) {
            assertThat(ProcessLock.tryTake(file))
                    .isEqualTo(new ProcessLock.Attempt.HeldBy(
                            Long.toString(ProcessHandle.current().pid())));
            assertThat(ProcessLock.tryTake(folder.resolve("../" + folder.getFileName() + "/lock")))
                    .isInstanceOf(ProcessLock.Attempt.HeldBy.class);

            assertThat(isLocked(file)).isTrue();
        }
    }

    /** As in development mode, where each change of the code is loaded anew into the same process. */
    @Test
    void lookingAtALockOfAnotherClassLoaderDoesNotDropIt() throws Exception {
        Path file = folder.resolve("lock");
        URL classes = ProcessLock.class.getProtectionDomain().getCodeSource().getLocation();
        try (ProcessLock _ = take(file);
                URLClassLoader another =
                        new URLClassLoader(new URL[] {classes}, ClassLoader.getPlatformClassLoader())) {
            Object attempt = another.loadClass(ProcessLock.class.getName())
                    .getMethod("tryTake", Path.class)
                    .invoke(null, file);

            assertThat(attempt.toString()).startsWith("HeldBy");
            System.gc();
            assertThat(isLocked(file)).isTrue();
        }
    }

    /** proc(5): number, kind, mode, access, process, device:inode, range. */
    static boolean isLocked(Path file) throws IOException {
        String inode = Files.getAttribute(file, "unix:ino").toString();
        String process = Long.toString(ProcessHandle.current().pid());
        return Files.readAllLines(Path.of("/proc/locks")).stream()
                .map(line -> line.trim().split("\\s+"))
                .anyMatch(fields -> fields[4].equals(process) && fields[5].endsWith(":" + inode));
    }

    private static ProcessLock take(Path file) throws IOException {
        if (ProcessLock.tryTake(file) instanceof ProcessLock.Attempt.Taken(ProcessLock lock)) {
            return lock;
        }
        throw new AssertionError(file + " is held");
    }
}
