package dev.assay.metering;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LocalVariable;
import java.lang.classfile.instruction.LocalVariableType;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import org.jspecify.annotations.Nullable;

/** Makes a method nobody's cost, with all that the library does for it: it runs when the JVM likes. */
final class FreeCode implements CodeTransform {
    private static final MethodTypeDesc ENTER = MethodTypeDesc.of(MeteredNames.COUNTER);
    private static final MethodTypeDesc LEAVE = MethodTypeDesc.of(ConstantDescs.CD_void, MeteredNames.COUNTER);
    private static final MethodTypeDesc AWAIT =
            MethodTypeDesc.of(ConstantDescs.CD_void, MeteredNames.THREAD, MeteredNames.COUNTER);

    private final boolean startsThread;
    private int before = -1;
    private @Nullable Label start;

    private FreeCode(boolean startsThread) {
        this.startsThread = startsThread;
    }

    static FreeCode of() {
        return new FreeCode(false);
    }

    /** For a method of a thread: when it is left, the thread has ended. */
    static FreeCode startsThread() {
        return new FreeCode(true);
    }

    @Override
    public void atStart(CodeBuilder code) {
        start = code.newLabel();
        before = code.allocateLocal(TypeKind.REFERENCE);
        code.invokestatic(MeteredNames.METER, "enterFree", ENTER).astore(before).labelBinding(start);
    }

    @Override
    public void accept(CodeBuilder code, CodeElement element) {
        switch (element) {
            case LocalVariable _, LocalVariableType _ -> {
                // as in CountingCode
            }
            // seeds are drawn from it
            case Instruction instruction
            when ChargedCalls.readsTheClock(instruction) ->
                ChargedCalls.redirect(code, (InvokeInstruction) instruction);
            case ReturnInstruction _ -> {
                if (startsThread) {
                    code.aload(0).aload(before).invokestatic(MeteredNames.METER, "awaitEnd", AWAIT);
                }
                leave(code);
                code.with(element);
            }
            default -> code.with(element);
        }
    }

    private void leave(CodeBuilder code) {
        code.aload(before).invokestatic(MeteredNames.METER, "leaveFree", LEAVE);
    }

    @Override
    public void atEnd(CodeBuilder code) {
        if (start != null) {
            Unwinding.through(code, start, this::leave);
        }
    }
}
