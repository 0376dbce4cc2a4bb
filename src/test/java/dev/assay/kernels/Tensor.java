package dev.assay.kernels;

import java.util.SplittableRandom;
import java.util.stream.LongStream;

/** Numbers, row after row, and how many there are along each axis. */
@SuppressWarnings("ArrayRecordComponent") // many numbers, never compared
record Tensor(String name, float[] values, long... shape) {

    /** Standard normal numbers. */
    static Tensor normal(String name, SplittableRandom random, long... shape) {
        float[] values = new float[Math.toIntExact(LongStream.of(shape).reduce(1, Math::multiplyExact))];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return new Tensor(name, values, shape);
    }
}
