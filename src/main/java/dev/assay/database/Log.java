package dev.assay.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/** What PostgreSQL says of itself. It writes the file; the server only reads it, and follows no link put there. */
record Log(Path file) {
    private static final long KEPT = 8L << 20;
    private static final int TAIL = 2000;

    static Log open(Path home, OsAccount account) throws IOException {
        Path directory = home.resolve("log");
        if (!Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
            Directories.make(directory, "rwx------");
        }
        account.own(directory);
        Path file = directory.resolve("postgres.log");
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) > KEPT) {
            Files.move(file, directory.resolve("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        return new Log(file);
    }

    /** The last lines, for a message about a start that failed. */
    String tail() {
        try (SeekableByteChannel channel =
                Files.newByteChannel(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS))) {
            channel.position(Math.max(0, channel.size() - TAIL));
            ByteBuffer bytes = ByteBuffer.allocate(TAIL);
            channel.read(bytes);
            return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            return "(no log: " + unreadable + ")";
        }
    }
}
