package dev.assay.metering.reference;

import dev.assay.metering.CostModelData;
import java.lang.classfile.Instruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.util.Map;
import java.util.Set;

/** The table of {@code docs/metering.md}: what an instruction costs before its operands are known. */
final class Prices {
    private static final int WORD = 8;
    private static final int DYNAMIC = 5;
    private static final int TRANSCENDENTAL = 20;
    private static final int THREAD_LOCAL = 20;

    private static final Set<String> THREAD_LOCALS =
            Set.of("java/lang/ThreadLocal", "java/lang/InheritableThreadLocal");

    private static final Map<String, Integer> BOXES = Map.of(
            "java/lang/Integer", 16,
            "java/lang/Short", 16,
            "java/lang/Character", 16,
            "java/lang/Float", 16,
            "java/lang/Long", 24,
            "java/lang/Double", 24);

    private static final Set<String> MEASURED = Set.of(
            "java/lang/System.arraycopy",
            "java/lang/System.nanoTime",
            "java/lang/System.currentTimeMillis",
            "java/lang/Runtime.freeMemory",
            "java/lang/Runtime.totalMemory",
            "java/lang/Runtime.maxMemory");

    private final Machine machine;

    Prices(Machine machine) {
        this.machine = machine;
    }

    int of(Instruction instruction) {
        return switch (instruction) {
            case NewObjectInstruction made ->
                ofNew(machine.type(made.className().asInternalName()));
            case InvokeDynamicInstruction _ -> DYNAMIC;
            case InvokeInstruction call ->
                ofCall(
                        call.owner().asInternalName(),
                        call.name().stringValue(),
                        call.type().stringValue());
            default -> 1;
        };
    }

    static int ofNew(Type type) {
        return 1 + type.objectBytes() / WORD;
    }

    int ofCall(String owner, String name, String descriptor) {
        if (CostModelData.isTranscendental(owner, name)) {
            return TRANSCENDENTAL;
        }
        boolean threadLocal = machine.type(owner)
                .method(name + descriptor)
                .map(method -> THREAD_LOCALS.contains(method.type().name()))
                .orElse(false);
        return threadLocal ? THREAD_LOCAL : 1;
    }

    /** The size of the box that a call makes, or takes from a cache; 0 when it makes none. */
    static int boxBytes(String owner, String name, String descriptor) {
        // from a primitive, not from a text
        boolean boxes = name.equals("valueOf") && descriptor.charAt(2) == ')';
        return boxes ? BOXES.getOrDefault(owner, 0) : 0;
    }

    /** Whether a reference to a method counts as the lambda that calls it: its call is charged, or told apart. */
    boolean isWrittenAsCall(String owner, String name, String descriptor) {
        return MEASURED.contains(owner + "." + name)
                || (name.equals("valueOf") && BOXES.containsKey(owner))
                || CostModelData.isInputOrOutput(owner, name)
                || ofCall(owner, name, descriptor) > 1;
    }
}
