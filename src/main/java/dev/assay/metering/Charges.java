package dev.assay.metering;

import java.lang.classfile.Instruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.util.Set;

/**
 * What an instruction costs: one, and more where it stands for work that no bytecode shows. Cost model 1; a change of any
 * figure here is a new model.
 */
record Charges(ObjectSizes sizes) {
    private static final int WORD = 8;

    /** Making a lambda or joining strings: linked once, then a call of code that the JVM has made. */
    private static final int DYNAMIC = 5;

    /** An instruction of the processor, or some dozens. */
    private static final int TRANSCENDENTAL = 20;

    /** Walking the stack for a trace. */
    private static final int STACK_TRACE = 50;

    private static final Set<String> TRANSCENDENTALS = Set.of(
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
        return 1 + sizes.bytes(internalName) / WORD + (sizes.isThrowable(internalName) ? STACK_TRACE : 0);
    }

    private static int call(InvokeInstruction call) {
        String owner = call.owner().asInternalName();
        String name = call.name().stringValue();
        if (owner.equals("java/lang/Math") || owner.equals("java/lang/StrictMath")) {
            return TRANSCENDENTALS.contains(name) ? TRANSCENDENTAL : 1;
        }
        return 1;
    }
}
