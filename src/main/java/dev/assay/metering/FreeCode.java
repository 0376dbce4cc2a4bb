package dev.assay.metering;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LocalVariable;
import java.lang.classfile.instruction.LocalVariableType;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.constant.ConstantDescs;
import org.jspecify.annotations.Nullable;

/** Makes a method nobody's cost, with all that the library does for it: it runs when the JVM likes. */
final class FreeCode implements CodeTransform {
    private @Nullable Label start;

    @Override
    public void atStart(CodeBuilder code) {
        start = code.newLabel();
        code.invokestatic(MeteredNames.METER, "enterFree", ConstantDescs.MTD_void)
                .labelBinding(start);
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
                leave(code);
                code.with(element);
            }
            default -> code.with(element);
        }
    }

    private static void leave(CodeBuilder code) {
        code.invokestatic(MeteredNames.METER, "leaveFree", ConstantDescs.MTD_void);
    }

    @Override
    public void atEnd(CodeBuilder code) {
        if (start != null) {
            Unwinding.through(code, start, FreeCode::leave);
        }
    }
}
