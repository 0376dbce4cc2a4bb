package dev.assay.judging;

import dev.assay.harness.protocol.LoadRequest;
import dev.assay.harness.protocol.Signature;
import dev.assay.problem.spec.Mode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compiled classes and how to call them. */
record Program(
        Map<String, byte[]> classes,
        String mainClass,
        Optional<Signature> function,
        List<String> arguments,
        Footprint footprint) {

    Program(Map<String, byte[]> classes, String mainClass, Optional<Signature> function, List<String> arguments) {
        this(classes, mainClass, function, arguments, Footprint.of(classes));
    }

    static Program of(Map<String, byte[]> classes, Mode mode) {
        return new Program(classes, mode.className(), mode.function(), List.of());
    }

    Program with(List<String> others) {
        return new Program(classes, mainClass, function, others, footprint);
    }

    LoadRequest toRequest() {
        return new LoadRequest(classes, mainClass, function, arguments, !footprint.staticState());
    }

    /** Whether it leaves nothing in its guest that a later test could find. */
    boolean staysClean() {
        return footprint.endsWithTheTest();
    }

    boolean isFunction() {
        return function.isPresent();
    }

    /**
     * Whether it reads and writes the process's own pipes: a program that could take them anyhow is given them, in a
     * guest of its own for each test. Nothing stands between that it could deceive or that could spoil its output, as
     * fast input and output code, or {@code Runtime.halt}, would suffer from.
     */
    boolean usesRawPipes() {
        return !isFunction() && !staysClean();
    }
}
