package dev.assay.judging;

import dev.assay.format.Mode;
import dev.assay.format.TestSettings;
import dev.assay.harness.protocol.LoadRequest;
import dev.assay.harness.protocol.Signature;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compiled classes and how to call them. */
record Program(
        Map<String, byte[]> classes,
        String mainClass,
        Optional<Signature> function,
        List<String> arguments,
        Map<String, byte[]> files,
        IsolationTraits isolationTraits,
        Counting counting) {

    /** What its classes count while they run. */
    enum Counting {
        NOTHING,
        COST,
        COST_BY_LINE
    }

    Program(Map<String, byte[]> classes, String mainClass, Optional<Signature> function, List<String> arguments) {
        this(classes, mainClass, function, arguments, Map.of(), IsolationTraits.of(classes), Counting.NOTHING);
    }

    static Program of(Compiler.Result.Compiled compiled, Mode mode) {
        return new Program(compiled.classes(), compiled.mainClass(), mode.function(), List.of());
    }

    /** With the arguments and files of a test. */
    Program with(TestSettings test) {
        return with(test.arguments()).with(test.files());
    }

    Program with(List<String> others) {
        return new Program(classes, mainClass, function, others, files, isolationTraits, counting);
    }

    /** With these files in its working directory. */
    Program with(Map<String, byte[]> others) {
        return new Program(classes, mainClass, function, arguments, others, isolationTraits, counting);
    }

    /** The same program, made to count; what its class files name is judged as it was. */
    Program counting(Map<String, byte[]> metered, boolean byLine) {
        return new Program(
                metered,
                mainClass,
                function,
                arguments,
                files,
                isolationTraits,
                byLine ? Counting.COST_BY_LINE : Counting.COST);
    }

    boolean isMetered() {
        return counting != Counting.NOTHING;
    }

    /** @param stackMiB of the thread that calls it */
    LoadRequest toRequest(int stackMiB) {
        return new LoadRequest(
                classes,
                mainClass,
                function,
                arguments,
                files,
                !isolationTraits.staticState(),
                counting == Counting.COST_BY_LINE,
                stackMiB);
    }

    /**
     * Whether the next test may be run in the same guest: nothing of it is left there, nor, when it is metered, anything
     * on which the next one's cost could depend.
     */
    boolean sharesGuest() {
        return isolationTraits.leavesNoState() && (!isMetered() || isolationTraits.hasDeterministicCost());
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
        return !isFunction() && isolationTraits.reachesPipes() && !isMetered();
    }
}
