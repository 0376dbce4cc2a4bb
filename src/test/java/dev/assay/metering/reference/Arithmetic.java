package dev.assay.metering.reference;

import java.lang.classfile.Opcode;
import java.util.function.DoubleBinaryOperator;
import java.util.function.IntBinaryOperator;
import java.util.function.LongBinaryOperator;
import org.jspecify.annotations.Nullable;

/** Instructions that compute. */
final class Arithmetic {
    private Arithmetic() {}

    private interface FloatOperator {
        float apply(float left, float right);
    }

    static Step increment(int slot, int by) {
        return frame -> {
            if (!(frame.local(slot) instanceof Integer number)) {
                throw new IllegalStateException();
            }
            frame.setLocal(slot, number + by);
        };
    }

    static Step of(Machine machine, Opcode opcode) {
        return switch (opcode) {
            case IADD -> ints((a, b) -> a + b);
            case ISUB -> ints((a, b) -> a - b);
            case IMUL -> ints((a, b) -> a * b);
            case IDIV -> ints((a, b) -> a / machine.nonZero(b));
            case IREM -> ints((a, b) -> a % machine.nonZero(b));
            case IAND -> ints((a, b) -> a & b);
            case IOR -> ints((a, b) -> a | b);
            case IXOR -> ints((a, b) -> a ^ b);
            case ISHL -> ints((a, b) -> a << b);
            case ISHR -> ints((a, b) -> a >> b);
            case IUSHR -> ints((a, b) -> a >>> b);
            case INEG -> frame -> frame.push(-frame.popInt());
            case LADD -> longs((a, b) -> a + b);
            case LSUB -> longs((a, b) -> a - b);
            case LMUL -> longs((a, b) -> a * b);
            case LDIV -> longs((a, b) -> a / machine.nonZero(b));
            case LREM -> longs((a, b) -> a % machine.nonZero(b));
            case LAND -> longs((a, b) -> a & b);
            case LOR -> longs((a, b) -> a | b);
            case LXOR -> longs((a, b) -> a ^ b);
            case LSHL -> shifts((a, b) -> a << b);
            case LSHR -> shifts((a, b) -> a >> b);
            case LUSHR -> shifts((a, b) -> a >>> b);
            case LNEG -> frame -> frame.push(-frame.popLong());
            case LCMP ->
                frame -> {
                    long right = frame.popLong();
                    frame.push(Long.compare(frame.popLong(), right));
                };
            case FADD -> floats((a, b) -> a + b);
            case FSUB -> floats((a, b) -> a - b);
            case FMUL -> floats((a, b) -> a * b);
            case FDIV -> floats((a, b) -> a / b);
            case FREM -> floats((a, b) -> a % b);
            case FNEG -> frame -> frame.push(-frame.popFloat());
            case DADD -> doubles((a, b) -> a + b);
            case DSUB -> doubles((a, b) -> a - b);
            case DMUL -> doubles((a, b) -> a * b);
            case DDIV -> doubles((a, b) -> a / b);
            case DREM -> doubles((a, b) -> a % b);
            case DNEG -> frame -> frame.push(-frame.popDouble());
            case FCMPL, DCMPL -> frame -> compare(frame, -1);
            case FCMPG, DCMPG -> frame -> compare(frame, 1);
            case ARRAYLENGTH -> frame -> frame.push(machine.length(frame.pop()));
            default -> throw new NotSupported("instruction " + opcode);
        };
    }

    private static Step ints(IntBinaryOperator operator) {
        return frame -> {
            int right = frame.popInt();
            frame.push(operator.applyAsInt(frame.popInt(), right));
        };
    }

    private static Step longs(LongBinaryOperator operator) {
        return frame -> {
            long right = frame.popLong();
            frame.push(operator.applyAsLong(frame.popLong(), right));
        };
    }

    private static Step shifts(LongBinaryOperator operator) {
        return frame -> {
            int distance = frame.popInt();
            frame.push(operator.applyAsLong(frame.popLong(), distance));
        };
    }

    private static Step floats(FloatOperator operator) {
        return frame -> {
            float right = frame.popFloat();
            frame.push(operator.apply(frame.popFloat(), right));
        };
    }

    private static Step doubles(DoubleBinaryOperator operator) {
        return frame -> {
            double right = frame.popDouble();
            frame.push(operator.applyAsDouble(frame.popDouble(), right));
        };
    }

    private static void compare(Frame frame, int unordered) {
        double right = number(frame.pop());
        double left = number(frame.pop());
        int result = left < right ? -1 : left == right ? 0 : left > right ? 1 : unordered;
        frame.push(result);
    }

    private static double number(@Nullable Object value) {
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        throw new IllegalStateException();
    }
}
