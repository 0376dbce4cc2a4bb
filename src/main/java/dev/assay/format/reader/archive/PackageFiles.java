package dev.assay.format.reader.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.assay.format.validation.ValidationErrors;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a package, by path with {@code /} between the segments. All names and sizes are within the limits that
 * docs/packages.md gives, wherever the files came from.
 */
public final class PackageFiles {

    private final SortedMap<String, byte[]> contents;
    private final ValidationErrors notes;

    /** @param notes what was said of them when they were taken in, which was no fault */
    PackageFiles(SortedMap<String, byte[]> contents, ValidationErrors notes) {
        this.notes = notes;
        this.contents = Collections.unmodifiableSortedMap(new TreeMap<>(contents));
    }

    /** What was noted when the files were taken in. */
    public ValidationErrors notes() {
        return notes;
    }

    /** Sorted by path. The arrays are the files' own, not copies: leave them as they are. */
    public SortedMap<String, byte[]> contents() {
        return contents;
    }

    public Optional<byte[]> content(String path) {
        return Optional.ofNullable(contents.get(path));
    }

    /** The paths in this folder, which is given with a {@code /} at its end. */
    public List<String> under(String folder) {
        return contents.keySet().stream()
                .filter(path -> path.startsWith(folder))
                .toList();
    }

    /** Lower-case hex over all names and contents: the same for a folder and any zip of it. */
    public String sha256() {
        MessageDigest digest = newDigest();
        contents.forEach((path, bytes) -> {
            byte[] name = path.getBytes(UTF_8);
            // Lengths first, so that no two packages run together into the same bytes.
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(name.length).flip());
            digest.update(name);
            digest.update(ByteBuffer.allocate(Long.BYTES).putLong(bytes.length).flip());
            digest.update(bytes);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
