package dev.assay.metering;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.ExceptionCatch;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LocalVariable;
import java.lang.classfile.instruction.LocalVariableType;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts the counters into one method. One without loops tells the meter at each block. One with loops counts in a local
 * variable, which costs next to nothing once it is compiled, and tells the meter before any other code can run and when it
 * is left, be it by an exception. So at any time all is told but what the method that is running has counted.
 */
final class CountingCode implements CodeTransform {
    private static final MethodTypeDesc INT = MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_int);
    private static final MethodTypeDesc LONG = MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_long);
    private static final MethodTypeDesc INTS =
            MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_int, ConstantDescs.CD_int);

    private final Blocks blocks;
    private final ChargedCalls calls;
    private final LineRuns lines;
    private final boolean own;
    private final Set<Label> handlers;
    private final ClassDesc type;
    private boolean constructed;
    private int unconstructed;
    private int position = -1;
    private int local = -1;
    private @Nullable Label start;

    CountingCode(MethodModel method, CodeModel code, Blocks blocks, Charges charges, Counting counting) {
        this.blocks = blocks;
        this.calls = new ChargedCalls(charges.sizes());
        this.lines = counting == Counting.OWN_BY_LINE ? LineRuns.of(code, blocks, charges) : new LineRuns(Map.of());
        this.type = method.parent().orElseThrow().thisClass().asSymbol();
        this.own = counting != Counting.LIBRARY;
        this.handlers = own ? handlers(code) : Set.of();
        this.constructed = !method.methodName().equalsString("<init>");
    }

    private static Set<Label> handlers(CodeModel code) {
        return code.exceptionHandlers().stream().map(ExceptionCatch::handler).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void atStart(CodeBuilder code) {
        if (constructed) {
            beginLocal(code);
        }
    }

    private void beginLocal(CodeBuilder code) {
        if (blocks.loops()) {
            local = code.allocateLocal(TypeKind.LONG);
            code.lconst_0().lstore(local);
            if (own) {
                // what is nobody's cost ends here
                tell(code);
            }
            start = code.newLabel();
            code.labelBinding(start);
        }
    }

    @Override
    public void accept(CodeBuilder code, CodeElement element) {
        position++;
        switch (element) {
            case LocalVariable _, LocalVariableType _ -> {
                // of use to debuggers only, and their ranges would have to follow
            }
            case Instruction instruction -> {
                count(code);
                write(code, instruction);
            }
            case LabelTarget target -> {
                code.with(target);
                if (handlers.contains(target.label())) {
                    code.invokestatic(MeteredNames.METER, "leaveIo", ConstantDescs.MTD_void);
                }
            }
            default -> code.with(element);
        }
    }

    private void count(CodeBuilder code) {
        Integer cost = blocks.costs().get(position);
        if (cost == null) {
            return;
        }
        if (local >= 0) {
            code.lload(local).loadConstant((long) cost).ladd().lstore(local);
        } else {
            code.loadConstant((int) cost).invokestatic(MeteredNames.METER, meter(), INT);
        }
    }

    private void write(CodeBuilder code, Instruction instruction) {
        LineRuns.Run run = lines.runs().get(position);
        if (run != null) {
            code.loadConstant(run.line()).loadConstant(run.cost()).invokestatic(MeteredNames.METER, "line", INTS);
        }
        if (instruction instanceof ReturnInstruction && local >= 0) {
            tell(code);
        }
        if (local >= 0 && mayLeave(instruction)) {
            tell(code);
            code.lconst_0().lstore(local);
        }
        if (own && InputOutput.isCalledBy(instruction)) {
            code.invokestatic(MeteredNames.METER, "enterIo", ConstantDescs.MTD_void);
            calls.write(code, instruction);
            code.invokestatic(MeteredNames.METER, "leaveIo", ConstantDescs.MTD_void);
        } else {
            calls.write(code, instruction);
        }
        if (!constructed) {
            followConstruction(code, instruction);
        }
    }

    /**
     * Whether other code may run before the next instruction. It may end the JVM, or ask for the time, so all that was
     * executed has to be told by then.
     */
    private boolean mayLeave(Instruction instruction) {
        return switch (instruction) {
            case InvokeInstruction _, InvokeDynamicInstruction _ -> true;
            // class initialisers
            case FieldInstruction field ->
                own
                        && (field.opcode() == Opcode.GETSTATIC || field.opcode() == Opcode.PUTSTATIC)
                        && !field.owner().asSymbol().equals(type);
            case NewObjectInstruction made ->
                own && !made.className().asSymbol().equals(type);
            default -> false;
        };
    }

    /** A constructor may not catch anything before it has called another: its object is none yet. */
    private void followConstruction(CodeBuilder code, Instruction instruction) {
        if (instruction instanceof NewObjectInstruction) {
            unconstructed++;
        } else if (instruction instanceof InvokeInstruction call
                && call.opcode() == Opcode.INVOKESPECIAL
                && call.name().equalsString("<init>")) {
            unconstructed--;
            if (unconstructed < 0) {
                constructed = true;
                beginLocal(code);
            }
        }
    }

    /** The meter's method that is told. */
    private String meter() {
        return own ? "own" : "library";
    }

    private void tell(CodeBuilder code) {
        code.lload(local).invokestatic(MeteredNames.METER, meter(), LONG);
    }

    @Override
    public void atEnd(CodeBuilder code) {
        if (start != null) {
            Unwinding.through(code, start, this::tell);
        }
    }
}
