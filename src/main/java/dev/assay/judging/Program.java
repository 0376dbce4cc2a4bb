package dev.assay.judging;

import dev.assay.harness.protocol.LoadRequest;
import dev.assay.harness.protocol.Signature;
import dev.assay.problem.spec.Mode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compiled classes and how to call them. */
record Program(Map<String, byte[]> classes, String mainClass, Optional<Signature> function, List<String> arguments) {
    private static final byte[] FILE_DESCRIPTOR = "java/io/FileDescriptor".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] IO = "java/lang/IO".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] READLN = "readln".getBytes(StandardCharsets.ISO_8859_1);

    static Program of(Map<String, byte[]> classes, Mode mode) {
        return new Program(classes, mode.className(), mode.function(), List.of());
    }

    LoadRequest toRequest() {
        return new LoadRequest(classes, mainClass, function, arguments);
    }

    boolean isFunction() {
        return function.isPresent();
    }

    /**
     * Whether it may hold on to the process's own streams. Then each test gets a guest of its own, with the bare pipes:
     * fast input code opens file descriptor 0 itself, and {@code java.lang.IO} reads on from the first input it saw. The
     * names stand in the constant pool of whoever does so directly.
     */
    boolean usesRawPipes() {
        return !isFunction()
                && classes.values().stream()
                        .anyMatch(classFile -> contains(classFile, FILE_DESCRIPTOR)
                                || (contains(classFile, IO) && contains(classFile, READLN)));
    }

    private static boolean contains(byte[] classFile, byte[] name) {
        for (int i = 0; i <= classFile.length - name.length; i++) {
            if (Arrays.equals(classFile, i, i + name.length, name, 0, name.length)) {
                return true;
            }
        }
        return false;
    }
}
