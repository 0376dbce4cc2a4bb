import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * Exponentials, and sums in a fixed order. The library's give other last bits when a method has been compiled than
 * before; with these, training depends on its seed alone.
 */
final class Exponentials {
    private static final VectorSpecies<Float> SPECIES = Gemm.SPECIES;
    private static final float LOG2_E = 1.44269504f;

    /** ln 2 in two parts, the first of which has so few digits that whole multiples of it are exact. */
    private static final float LN2 = 0.693359375f;

    private static final float LN2_REST = -2.12194440e-4f;

    /** Added and taken away again, it rounds to a whole number. */
    private static final float ROUND = 12_582_912f;

    private static final float SMALLEST = -87;
    private static final int BIAS = 127;
    private static final int FRACTION_BITS = 23;

    private Exponentials() {}

    /** Each of so many numbers x, a multiple of the lanes, becomes exp((x − largest)·scale); returns their sum. */
    static float of(float[] numbers, int from, int count, float largest, float scale) {
        FloatVector sums = FloatVector.zero(SPECIES);
        for (int at = from; at < from + count; at += SPECIES.length()) {
            FloatVector x = FloatVector.fromArray(SPECIES, numbers, at)
                    .sub(largest)
                    .mul(scale)
                    .max(SMALLEST);
            FloatVector n = x.mul(LOG2_E).add(ROUND).sub(ROUND);
            FloatVector rest =
                    n.fma(FloatVector.broadcast(SPECIES, -LN2_REST), n.fma(FloatVector.broadcast(SPECIES, -LN2), x));
            // Taylor's series, enough of it for |rest| <= ln 2 / 2
            FloatVector e = FloatVector.broadcast(SPECIES, 1f / 5040);
            e = e.fma(rest, FloatVector.broadcast(SPECIES, 1f / 720));
            e = e.fma(rest, FloatVector.broadcast(SPECIES, 1f / 120));
            e = e.fma(rest, FloatVector.broadcast(SPECIES, 1f / 24));
            e = e.fma(rest, FloatVector.broadcast(SPECIES, 1f / 6));
            e = e.fma(rest, FloatVector.broadcast(SPECIES, 0.5f));
            e = e.fma(rest, FloatVector.broadcast(SPECIES, 1));
            e = e.fma(rest, FloatVector.broadcast(SPECIES, 1));
            IntVector exponent = (IntVector) n.convert(VectorOperators.F2I, 0);
            e = e.mul(exponent.add(BIAS)
                    .lanewise(VectorOperators.LSHL, FRACTION_BITS)
                    .reinterpretAsFloats());
            e.intoArray(numbers, at);
            sums = sums.add(e);
        }
        return sum(sums.toArray());
    }

    static float sum(float[] numbers) {
        float sum = 0;
        for (float number : numbers) {
            sum += number;
        }
        return sum;
    }
}
