package dev.assay.metering.reference;

import org.jspecify.annotations.Nullable;

/**
 * A method that is being executed. An {@code int}, and all that the JVM keeps as one, is an {@code Integer} here. Values of
 * two words are one entry of the stack and two locals.
 */
final class Frame {
    private final Method method;
    private final @Nullable Object[] locals;
    private final @Nullable Object[] stack;
    private int height;
    private int next;
    private boolean returned;
    private @Nullable Object result;

    Frame(Method method, int locals, int stack) {
        this.method = method;
        this.locals = new Object[locals];
        this.stack = new Object[stack];
    }

    Method method() {
        return method;
    }

    /** Whether what its instructions do beyond themselves is charged. */
    boolean counts() {
        return method.treatment().counts();
    }

    int next() {
        return next;
    }

    void goTo(int instruction) {
        next = instruction;
    }

    @Nullable
    Object local(int slot) {
        return locals[slot];
    }

    void setLocal(int slot, @Nullable Object value) {
        locals[slot] = value;
    }

    void push(@Nullable Object value) {
        stack[height++] = value;
    }

    @Nullable
    Object pop() {
        Object value = stack[--height];
        stack[height] = null;
        return value;
    }

    @Nullable
    Object peek() {
        return stack[height - 1];
    }

    void clearStack() {
        while (height > 0) {
            pop();
        }
    }

    int popInt() {
        return (Integer) known(pop());
    }

    long popLong() {
        return (Long) known(pop());
    }

    float popFloat() {
        return (Float) known(pop());
    }

    double popDouble() {
        return (Double) known(pop());
    }

    private static Object known(@Nullable Object value) {
        if (value == null) {
            throw new IllegalStateException("a number was expected");
        }
        return value;
    }

    void returns(@Nullable Object value) {
        returned = true;
        result = value;
    }

    boolean hasReturned() {
        return returned;
    }

    @Nullable
    Object result() {
        return result;
    }
}
