package dev.assay.judging;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassModel;
import java.lang.reflect.AccessFlag;
import java.util.List;

/**
 * Whether classes can remember anything, or do anything when they are initialised. Those that cannot need not be loaded
 * anew for each test, and the JIT compiler's work on one test serves the next.
 */
final class StaticState {
    private StaticState() {}

    static boolean isIn(List<ClassModel> types) {
        return types.stream().anyMatch(StaticState::isIn);
    }

    /** A constant is written into whoever uses it; every other static field is state, and an initialiser is code. */
    private static boolean isIn(ClassModel type) {
        return type.methods().stream().anyMatch(m -> m.methodName().equalsString("<clinit>"))
                || type.fields().stream()
                        .anyMatch(f -> f.flags().has(AccessFlag.STATIC)
                                && f.findAttribute(Attributes.constantValue()).isEmpty());
    }
}
