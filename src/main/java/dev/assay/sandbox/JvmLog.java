package dev.assay.sandbox;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/**
 * A file of the host's in which a guest's JVM writes its own words, and nobody else. The JVM opens it when it starts;
 * before any program is loaded it is closed to all others, so that a program can neither open it nor, in Java, write by
 * what the JVM has open. So what it says of the JVM's end is the JVM's word, whatever the program prints.
 */
final class JvmLog implements Closeable {
    /** Where the guest sees it. */
    static final String IN_GUEST = "/opt/assay/jvm.log";

    private static final String OUT_OF_MEMORY = "Terminating due to java.lang.OutOfMemoryError: ";

    /** Room for what it says of itself first and for its last words, which a full disk must not take away. */
    private static final int ROOM = 1 << 14;

    private static final int LONGEST = 1 << 16;

    private final Path path;
    private final FileChannel file;

    private JvmLog(Path path, FileChannel file) {
        this.path = path;
        this.file = file;
    }

    /** An empty one, which a guest may open. */
    static JvmLog create(Path path) throws IOException {
        FileChannel file = FileChannel.open(
                path, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw--w--w-"));
        return new JvmLog(path, file);
    }

    Path path() {
        return path;
    }

    /**
     * Lets nobody else open it. The guest is up, and no program has run in it.
     *
     * @throws IOException when there is no room for what the JVM will say
     */
    void seal() throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
        file.write(ByteBuffer.allocate(ROOM), file.size());
    }

    /** What the JVM ran out of, if that ended it: {@code Java heap space}, {@code Metaspace}, … */
    Optional<String> outOfMemory() throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(LONGEST);
        file.read(bytes, Math.max(0, file.size() - LONGEST));
        String text = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
        return text.replace("\0", "")
                .lines()
                .reduce((_, next) -> next)
                .filter(last -> last.startsWith(OUT_OF_MEMORY))
                .map(last -> last.substring(OUT_OF_MEMORY.length()));
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
