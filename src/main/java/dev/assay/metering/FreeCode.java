package dev.assay.metering;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.LocalVariable;
import java.lang.classfile.instruction.LocalVariableType;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import org.jspecify.annotations.Nullable;

/** Makes a method nobody's cost, with all that the library does for it: it runs when the JVM likes. */
final class FreeCode implements CodeTransform {
    private static final MethodTypeDesc ENTER = MethodTypeDesc.of(ConstantDescs.CD_long);
    private static final MethodTypeDesc LEAVE = MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_long);

    private int local;
    private @Nullable Label start;

    @Override
    public void atStart(CodeBuilder code) {
        local = code.allocateLocal(TypeKind.LONG);
        start = code.newLabel();
        code.invokestatic(MeteredNames.METER, "enterFree", ENTER).lstore(local).labelBinding(start);
    }

    @Override
    public void accept(CodeBuilder code, CodeElement element) {
        switch (element) {
            case LocalVariable _, LocalVariableType _ -> {
                // as in CountingCode
            }
            case ReturnInstruction _ -> {
                leave(code);
                code.with(element);
            }
            default -> code.with(element);
        }
    }

    private void leave(CodeBuilder code) {
        code.lload(local).invokestatic(MeteredNames.METER, "leaveFree", LEAVE);
    }

    @Override
    public void atEnd(CodeBuilder code) {
        if (start != null) {
            Label end = code.newLabel();
            Label handler = code.newLabel();
            code.labelBinding(end).labelBinding(handler).exceptionCatchAll(start, end, handler);
            leave(code);
            code.athrow();
        }
    }
}
