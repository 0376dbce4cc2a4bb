package dev.assay.format.reader.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.assay.format.validation.ValidationErrors;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.Optional;

/** Strict about text: what is shown, compiled and compared must be the bytes that the author wrote. */
public final class Utf8 {

    private Utf8() {}

    /** The text, or a fault at the line of the first byte that is none. */
    public static Optional<String> decode(String file, byte[] bytes, ValidationErrors errors) {
        return check(file, bytes, errors) ? Optional.of(new String(bytes, UTF_8)) : Optional.empty();
    }

    public static boolean check(String file, byte[] bytes, ValidationErrors errors) {
        if (startsWithByteOrderMark(bytes)) {
            errors.add(file, 1, "begins with a byte order mark: save it as UTF-8 without one");
            return false;
        }
        int malformed = firstMalformed(bytes);
        if (malformed < bytes.length) {
            errors.add(
                    file,
                    lineOf(bytes, malformed),
                    "is not UTF-8 text: byte 0x%02X at offset %d; save it as UTF-8"
                            .formatted(bytes[malformed], malformed));
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                errors.add(file, lineOf(bytes, i), "holds a NUL character at offset " + i + ": remove it");
                return false;
            }
        }
        return true;
    }

    private static boolean startsWithByteOrderMark(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    /** In pieces: tests may be 32 MiB, and their characters are not needed. */
    private static int firstMalformed(byte[] bytes) {
        CharsetDecoder decoder = UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8192);
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (!result.isOverflow()) {
                return result.isError() ? in.position() : bytes.length;
            }
            out.clear();
        }
    }

    private static int lineOf(byte[] bytes, int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
