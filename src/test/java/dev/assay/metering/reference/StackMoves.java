package dev.assay.metering.reference;

import java.lang.classfile.Opcode;
import org.jspecify.annotations.Nullable;

/** Instructions that move entries of the stack. A value of two words is one entry here, so some have two forms. */
final class StackMoves {
    private StackMoves() {}

    static Step of(Opcode opcode) {
        return switch (opcode) {
            case POP -> Frame::pop;
            case POP2 ->
                frame -> {
                    if (!isWide(frame.pop())) {
                        frame.pop();
                    }
                };
            case DUP -> frame -> frame.push(frame.peek());
            case DUP_X1 -> frame -> insert(frame, 1, 1);
            case DUP_X2 -> frame -> insert(frame, 1, 2);
            case DUP2 -> frame -> insert(frame, 2, 0);
            case DUP2_X1 -> frame -> insert(frame, 2, 1);
            case DUP2_X2 -> frame -> insert(frame, 2, 2);
            case SWAP ->
                frame -> {
                    Object top = frame.pop();
                    Object below = frame.pop();
                    frame.push(top);
                    frame.push(below);
                };
            default -> throw new NotSupported("instruction " + opcode);
        };
    }

    /** Copies so many words below so many others. */
    private static void insert(Frame frame, int words, int below) {
        @Nullable Object[] copied = take(frame, words);
        @Nullable Object[] passed = take(frame, below);
        give(frame, copied);
        give(frame, passed);
        give(frame, copied);
    }

    private static @Nullable Object[] take(Frame frame, int words) {
        if (words == 0) {
            return new Object[0];
        }
        Object top = frame.pop();
        return words == 1 || isWide(top) ? new Object[] {top} : new Object[] {frame.pop(), top};
    }

    private static void give(Frame frame, @Nullable Object[] values) {
        for (Object value : values) {
            frame.push(value);
        }
    }

    private static boolean isWide(@Nullable Object value) {
        return value instanceof Long || value instanceof Double;
    }
}
