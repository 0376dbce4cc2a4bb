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
     * Whether it may read and write the process's own pipes, as fast input and output code does. Then each test gets a
     * guest of its own, with the bare pipes. The class name stands in the constant pool of whoever does so directly.
     */
    boolean usesRawPipes() {
        return !isFunction() && classes.values().stream().anyMatch(Program::namesFileDescriptor);
    }

    private static boolean namesFileDescriptor(byte[] classFile) {
        for (int i = 0; i <= classFile.length - FILE_DESCRIPTOR.length; i++) {
            if (Arrays.equals(classFile, i, i + FILE_DESCRIPTOR.length, FILE_DESCRIPTOR, 0, FILE_DESCRIPTOR.length)) {
                return true;
            }
        }
        return false;
    }
}
