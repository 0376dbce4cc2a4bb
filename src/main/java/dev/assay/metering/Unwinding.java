package dev.assay.metering;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.util.function.Consumer;

/** What a method does when an exception leaves it. */
final class Unwinding {
    private Unwinding() {}

    /** Ends a method's code: exceptions since {@code start} that nothing else catches pass through here. */
    static void through(CodeBuilder code, Label start, Consumer<CodeBuilder> action) {
        Label end = code.newLabel();
        Label handler = code.newLabel();
        code.labelBinding(end).labelBinding(handler).exceptionCatchAll(start, end, handler);
        action.accept(code);
        code.athrow();
    }
}
