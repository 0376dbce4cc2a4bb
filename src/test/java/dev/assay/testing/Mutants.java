package dev.assay.testing;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Valid inputs with some damage, always the same: the little of a fuzzer's work that every run of the tests can afford.
 * What fails is told in Base64, to be made a named test.
 */
public final class Mutants {
    private static final long SEED = 2026;
    private static final int LONGEST = 64 << 10;

    /** Lengths and counts that somebody may have forgotten. */
    private static final int[] ODD = {0, 1, -1, -2, 127, 128, 255, 256, 0xFFFF, 1 << 20, Integer.MAX_VALUE, 1 << 31};

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);

    private final List<byte[]> valid;

    private Mutants(List<byte[]> valid) {
        this.valid = valid;
    }

    public interface Target {
        void take(byte[] input) throws Exception;
    }

    public static void feed(int count, List<byte[]> valid, Target target) {
        Mutants mutants = new Mutants(valid);
        for (int i = 0; i < count; i++) {
            byte[] input = mutants.next();
            try {
                target.take(input.clone());
            } catch (Exception | AssertionError | StackOverflowError e) {
                String told = Base64.getEncoder().encodeToString(input);
                throw new AssertionError("mutant " + i + " of seed " + SEED + ", in Base64: " + told, e);
            }
        }
    }

    private byte[] next() {
        byte[] mutant = any();
        for (int left = 1 + random.nextInt(4); left > 0; left--) {
            mutant = mutated(mutant);
        }
        return Arrays.copyOf(mutant, Math.min(mutant.length, LONGEST));
    }

    private byte[] any() {
        return valid.get(random.nextInt(valid.size())).clone();
    }

    private byte[] mutated(byte[] bytes) {
        if (bytes.length == 0) {
            return any();
        }
        int at = random.nextInt(bytes.length);
        int length = 1 + random.nextInt(Math.min(bytes.length - at, 64));
        switch (random.nextInt(7)) {
            case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> bytes[at] = (byte) random.nextInt(256);
            case 2 -> {
                int odd = ODD[random.nextInt(ODD.length)];
                for (int i = 0; i < 4 && at + i < bytes.length; i++) {
                    bytes[at + i] = (byte) (odd >> (8 * i));
                }
            }
            case 3 -> bytes = Arrays.copyOf(bytes, at);
            case 4 -> bytes = spliced(bytes, at, new byte[0], 0, 0, at + length); // without a piece
            case 5 -> bytes = spliced(bytes, at, bytes, at, length, at); // with a piece twice
            default -> {
                byte[] other = any();
                int from = random.nextInt(other.length + 1);
                bytes = spliced(bytes, at, other, from, Math.min(length, other.length - from), at);
            }
        }
        return bytes;
    }

    /** The beginning of something, a piece of something else, and the rest of the first from somewhere. */
    private static byte[] spliced(byte[] bytes, int at, byte[] piece, int from, int length, int rest) {
        byte[] result = Arrays.copyOf(bytes, at + length + bytes.length - rest);
        System.arraycopy(piece, from, result, at, length);
        System.arraycopy(bytes, rest, result, at + length, bytes.length - rest);
        return result;
    }
}
