package dev.assay.metering.reference;

import java.lang.classfile.Opcode;

/** Instructions that convert numbers. */
final class Conversions {
    private Conversions() {}

    static Step of(Opcode opcode) {
        return switch (opcode) {
            case I2L -> frame -> frame.push((long) frame.popInt());
            case I2F -> frame -> frame.push((float) frame.popInt());
            case I2D -> frame -> frame.push((double) frame.popInt());
            case I2B -> frame -> frame.push((int) (byte) frame.popInt());
            case I2C -> frame -> frame.push((int) (char) frame.popInt());
            case I2S -> frame -> frame.push((int) (short) frame.popInt());
            case L2I -> frame -> frame.push((int) frame.popLong());
            case L2F -> frame -> frame.push((float) frame.popLong());
            case L2D -> frame -> frame.push((double) frame.popLong());
            case F2I -> frame -> frame.push((int) frame.popFloat());
            case F2L -> frame -> frame.push((long) frame.popFloat());
            case F2D -> frame -> frame.push((double) frame.popFloat());
            case D2I -> frame -> frame.push((int) frame.popDouble());
            case D2L -> frame -> frame.push((long) frame.popDouble());
            case D2F -> frame -> frame.push((float) frame.popDouble());
            default -> throw new NotSupported("instruction " + opcode);
        };
    }
}
