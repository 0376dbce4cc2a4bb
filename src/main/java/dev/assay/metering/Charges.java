package dev.assay.metering;

import java.lang.classfile.Instruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.util.Set;

/**
 * What an instruction costs: one, and more where it stands for work that no bytecode shows. A change of any
 * figure here is a new cost model.
 */
record Charges(ObjectSizes sizes) {
    private static final int WORD = 8;

    /** Making a lambda or joining strings: linked once, then a call of code that the JVM has made. */
    private static final int DYNAMIC = 5;

    /** An instruction of the processor, or some dozens. */
    private static final int TRANSCENDENTAL = 20;

    /** A search in a small table, which is not counted: what it meets depends on the garbage collector. */
    private static final int THREAD_LOCAL = 20;

    static final Set<String> TRANSCENDENTALS = Set.of(
            "sin",
            "cos",
            "tan",
            "asin",
            "acos",
            "atan",
            "atan2",
            "sinh",
            "cosh",
            "tanh",
            "exp",
            "expm1",
            "log",
            "log10",
            "log1p",
            "pow",
            "cbrt",
            "hypot",
            "IEEEremainder",
            "fma");

    int of(Instruction instruction) {
        return switch (instruction) {
            case NewObjectInstruction made -> made(made.className().asInternalName());
            case InvokeDynamicInstruction _ -> DYNAMIC;
            case InvokeInstruction call -> call(call);
            default -> 1;
        };
    }

    private int made(String internalName) {
        return 1 + sizes.bytes(internalName) / WORD;
    }

    private int call(InvokeInstruction call) {
        String owner = call.owner().asInternalName();
        if (isTranscendental(owner, call.name().stringValue())) {
            return TRANSCENDENTAL;
        }
        boolean threadLocal = sizes.isOfThreadLocal(
                owner, call.name().stringValue(), call.type().stringValue());
        return threadLocal ? THREAD_LOCAL : 1;
    }

    static boolean isTranscendental(String owner, String name) {
        return (owner.equals("java/lang/Math") || owner.equals("java/lang/StrictMath"))
                && TRANSCENDENTALS.contains(name);
    }
}
