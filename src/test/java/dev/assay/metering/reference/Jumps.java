package dev.assay.metering.reference;

import java.lang.classfile.Opcode;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Instructions that branch. */
final class Jumps {
    private Jumps() {}

    static Step of(Opcode opcode, int target) {
        return switch (opcode) {
            case GOTO, GOTO_W -> frame -> frame.goTo(target);
            case IFEQ -> ifInt(target, a -> a == 0);
            case IFNE -> ifInt(target, a -> a != 0);
            case IFLT -> ifInt(target, a -> a < 0);
            case IFGE -> ifInt(target, a -> a >= 0);
            case IFGT -> ifInt(target, a -> a > 0);
            case IFLE -> ifInt(target, a -> a <= 0);
            case IF_ICMPEQ -> ifInts(target, a -> a == 0);
            case IF_ICMPNE -> ifInts(target, a -> a != 0);
            case IF_ICMPLT -> ifInts(target, a -> a < 0);
            case IF_ICMPGE -> ifInts(target, a -> a >= 0);
            case IF_ICMPGT -> ifInts(target, a -> a > 0);
            case IF_ICMPLE -> ifInts(target, a -> a <= 0);
            case IF_ACMPEQ -> frame -> jumpIf(frame, target, isSame(frame.pop(), frame.pop()));
            case IF_ACMPNE -> frame -> jumpIf(frame, target, !isSame(frame.pop(), frame.pop()));
            case IFNULL -> frame -> jumpIf(frame, target, frame.pop() == null);
            case IFNONNULL -> frame -> jumpIf(frame, target, frame.pop() != null);
            default -> throw new NotSupported("instruction " + opcode);
        };
    }

    @SuppressWarnings("ReferenceEquality") // that is what the instruction asks
    private static boolean isSame(@Nullable Object one, @Nullable Object other) {
        return one == other;
    }

    private static Step ifInt(int target, IntPredicate condition) {
        return frame -> jumpIf(frame, target, condition.test(frame.popInt()));
    }

    /** The condition is one on how they compare. */
    private static Step ifInts(int target, IntPredicate condition) {
        return frame -> {
            int right = frame.popInt();
            jumpIf(frame, target, condition.test(Integer.compare(frame.popInt(), right)));
        };
    }

    private static void jumpIf(Frame frame, int target, boolean condition) {
        if (condition) {
            frame.goTo(target);
        }
    }
}
