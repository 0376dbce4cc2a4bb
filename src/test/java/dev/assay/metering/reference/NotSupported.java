package dev.assay.metering.reference;

import java.util.ArrayList;
import java.util.List;

/** A program does what the interpreter does not know. */
final class NotSupported extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int CALLERS = 12;

    private final transient List<Method> callers = new ArrayList<>();

    NotSupported(String what) {
        super("not supported: " + what);
    }

    /** Says which of the program's and the library's methods led there. */
    void in(Method method) {
        if (callers.size() < CALLERS) {
            callers.add(method);
        }
    }

    @Override
    public String getMessage() {
        return super.getMessage() + ", in " + callers;
    }
}
