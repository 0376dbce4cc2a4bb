package dev.assay.metering;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_long;
import static java.lang.constant.ConstantDescs.CD_void;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Instruction;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.NewMultiArrayInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.NewPrimitiveArrayInstruction;
import java.lang.classfile.instruction.NewReferenceArrayInstruction;
import java.lang.constant.MethodTypeDesc;
import java.util.Map;
import java.util.Set;

/**
 * Instructions whose work depends on a length, or that no bytecode of the callee counts: told to the meter, or done by it.
 */
record ChargedCalls(ObjectSizes sizes) {
    private static final int REFERENCE = 4;
    private static final Set<String> CLOCKS = Set.of("nanoTime", "currentTimeMillis");
    private static final Set<String> OF_SYSTEM = Set.of("arraycopy", "nanoTime", "currentTimeMillis");

    /** What a program is told of its memory. */
    private static final Map<String, Long> MEMORY =
            Map.of("freeMemory", 128L << 20, "totalMemory", 256L << 20, "maxMemory", 256L << 20);

    private static final Map<String, Integer> BOXES = Map.of(
            "java/lang/Integer",
            16,
            "java/lang/Short",
            16,
            "java/lang/Character",
            16,
            "java/lang/Float",
            16,
            "java/lang/Long",
            24,
            "java/lang/Double",
            24);
    private static final MethodTypeDesc INT = MethodTypeDesc.of(CD_void, CD_int);
    private static final MethodTypeDesc INTS = MethodTypeDesc.of(CD_void, CD_int, CD_int);
    private static final MethodTypeDesc LONG = MethodTypeDesc.of(CD_void, CD_long);
    private static final MethodTypeDesc OBJECT = MethodTypeDesc.of(CD_void, CD_Object);

    /** Writes an instruction with what has to be told before or after it. */
    void write(CodeBuilder code, Instruction instruction) {
        switch (instruction) {
            case NewObjectInstruction made -> {
                code.loadConstant(sizes.bytes(made.className().asInternalName()));
                meter(code, "object", INT).with(made);
            }
            case NewPrimitiveArrayInstruction array ->
                array(code, array.typeKind().upperBound().descriptorString()).with(array);
            case NewReferenceArrayInstruction array -> array(code, "L").with(array);
            case NewMultiArrayInstruction arrays -> meter(code.with(arrays).dup(), "made", OBJECT);
            case InvokeInstruction call -> call(code, call);
            default -> code.with(instruction);
        }
    }

    static boolean readsTheClock(Instruction instruction) {
        return instruction instanceof InvokeInstruction call
                && call.owner().asInternalName().equals("java/lang/System")
                && CLOCKS.contains(call.name().stringValue());
    }

    private static CodeBuilder array(CodeBuilder code, String element) {
        int bytes = switch (element.charAt(0)) {
            case 'Z', 'B' -> 1;
            case 'C', 'S' -> 2;
            case 'J', 'D' -> 8;
            default -> REFERENCE;
        };
        return meter(code.dup().loadConstant(bytes), "array", INTS);
    }

    private static CodeBuilder meter(CodeBuilder code, String method, MethodTypeDesc type) {
        return code.invokestatic(MeteredNames.METER, method, type);
    }

    private void call(CodeBuilder code, InvokeInstruction call) {
        String owner = call.owner().asInternalName();
        String name = call.name().stringValue();
        MethodTypeDesc type = call.typeSymbol();
        if (owner.equals("java/lang/System") && OF_SYSTEM.contains(name)) {
            redirect(code, call);
        } else if (name.equals("valueOf")
                && BOXES.containsKey(owner)
                && type.parameterType(0).isPrimitive()) {
            // made or taken from a cache, by the method or by the compiler in its place
            meter(code.loadConstant(BOXES.get(owner)), "object", INT).with(call);
        } else if (owner.equals("jdk/internal/misc/VM") && name.equals("getNanoTimeAdjustment")) {
            // where java.time reads the clock
            redirect(code, call);
        } else if (owner.equals("java/lang/Runtime") && MEMORY.containsKey(name)) {
            // it changes from run to run
            code.pop().loadConstant(MEMORY.get(name));
        } else if (name.equals("clone")
                && type.parameterCount() == 0
                && (owner.startsWith("[") || sizes.inheritsClone(owner))) {
            meter(code.with(call).dup(), "cloned", OBJECT);
        } else if (owner.equals("java/lang/reflect/Array") && name.equals("newInstance")) {
            if (type.parameterType(1).equals(CD_int)) {
                array(code, "L").with(call);
            } else {
                meter(code.with(call).dup(), "made", OBJECT);
            }
        } else if (owner.equals("jdk/internal/misc/Unsafe") && name.equals("allocateUninitializedArray")) {
            array(code, "B").with(call);
        } else if (name.equals("copyMemory") && isMemory(owner)) {
            meter(code.dup2(), "bulk", LONG).with(call);
        } else if (name.equals("setMemory") && isMemory(owner)) {
            int value = code.allocateLocal(TypeKind.INT);
            meter(code.istore(value).dup2(), "bulk", LONG).iload(value).with(call);
        } else if (name.equals("copySwapMemory") && isMemory(owner)) {
            int elementBytes = code.allocateLocal(TypeKind.LONG);
            meter(code.lstore(elementBytes).dup2(), "bulk", LONG)
                    .lload(elementBytes)
                    .with(call);
        } else {
            code.with(call);
        }
    }

    /** Calls the meter's method of this name in its place. */
    static void redirect(CodeBuilder code, InvokeInstruction call) {
        meter(code, call.name().stringValue(), call.typeSymbol());
    }

    private static boolean isMemory(String owner) {
        return owner.equals("jdk/internal/misc/Unsafe") || owner.equals("jdk/internal/misc/ScopedMemoryAccess");
    }

    /** Whether a call costs more than its instruction, or is made differently. */
    static boolean isCharged(String owner, String name) {
        return (owner.equals("java/lang/System") && OF_SYSTEM.contains(name))
                || (owner.equals("java/lang/Runtime") && MEMORY.containsKey(name))
                || (name.equals("valueOf") && BOXES.containsKey(owner))
                || ObjectSizes.THREAD_LOCALS.contains(owner)
                || Charges.isTranscendental(owner, name);
    }
}
