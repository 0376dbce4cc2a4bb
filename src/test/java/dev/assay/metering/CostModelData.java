package dev.assay.metering;

import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;

/** The lists of the cost model, for a second count that shares nothing else. */
public final class CostModelData {
    private CostModelData() {}

    /** Whether a class of the library counts. */
    public static boolean counts(String internalName) {
        return Library.counts(internalName);
    }

    /** Whether the JVM calls a method of the library when it likes. */
    public static boolean isFree(String internalName, String method) {
        return FreeMethods.of(internalName).contains(method);
    }

    /** Whether the compiler may put something of its own in a method's place. */
    public static boolean isReplaced(ClassModel type, MethodModel method) {
        return Library.isReplaced(type, method);
    }

    /** Whether such a method calls only when it fails what counts. */
    public static boolean failsInJava(ClassModel type, MethodModel method) {
        return Library.failsInJava(type, method);
    }

    /** Whether a call is told apart as reading, parsing or printing. */
    public static boolean isInputOrOutput(String internalName, String method) {
        return InputOutput.isCalled(internalName, method);
    }

    /** Whether a call has the price of a transcendental function. */
    public static boolean isTranscendental(String internalName, String method) {
        return Charges.isTranscendental(internalName, method);
    }
}
