package dev.assay.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/** Random passwords and the files, readable by their owner alone, that keep them. */
final class Secret {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secret() {}

    /** 256 random bits, in characters that need no quoting anywhere. */
    static String random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Replaces the file; it is never readable by others, not even for a moment. */
    static void write(Path file, String secret) throws IOException {
        Files.deleteIfExists(file);
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (FileChannel channel =
                FileChannel.open(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), owner)) {
            channel.write(ByteBuffer.wrap(secret.getBytes(StandardCharsets.US_ASCII)));
            channel.force(true);
        }
    }

    static String read(Path file) throws IOException {
        var permissions = Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS);
        if (!PosixFilePermissions.toString(permissions).endsWith("------")) {
            throw new DatabaseException("The password file " + file + " can be read by others ("
                    + PosixFilePermissions.toString(permissions)
                    + "). Whoever read it owns the database: run chmod 600 "
                    + file + " once you know who could have.");
        }
        return Files.readString(file, StandardCharsets.US_ASCII).strip();
    }
}
