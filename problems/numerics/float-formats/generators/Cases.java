import java.util.Random;

/** Prints one test: {@code Cases FORMAT N SEED}. */
class Cases {
    public static void main(String[] args) {
        int n = Integer.parseInt(args[1]);
        Random random = new Random(Long.parseLong(args[2]));
        StringBuilder line = new StringBuilder("[");
        for (int i = 0; i < n; i++) {
            line.append(i == 0 ? "" : ",").append(value(args[0], random));
        }
        System.out.print(line.append("]\n\"").append(args[0]).append("\"\n"));
    }

    private static double value(String format, Random random) {
        int fraction = switch (format) {
            case "fp32" -> 23;
            case "fp16" -> 10;
            case "bf16" -> 7;
            case "e4m3" -> 3;
            case "e5m2" -> 2;
            default -> throw new IllegalArgumentException(format);
        };
        int smallest = switch (format) {
            case "e4m3" -> -6;
            case "fp16", "e5m2" -> -14;
            default -> -126;
        };
        int largest = format.equals("e4m3") ? 8 : 1 - smallest;
        double magnitude = switch (random.nextInt(16)) {
            case 0, 1 -> grid(random, smallest, largest, fraction);
            case 2, 3 -> grid(random, smallest, largest, fraction + 1); // half of these are ties
            // next to a tie: a float cannot tell the difference
            case 4, 5, 6 -> nudged(random, grid(random, smallest, largest, fraction + 1));
            case 7, 8 -> Math.scalb((double) random.nextInt(4 << fraction), smallest - fraction - 1); // subnormal, ties
            case 9 -> nudged(random, Math.scalb((double) random.nextInt(4 << fraction), smallest - fraction - 1));
            case 10 -> Math.scalb(random.nextDouble(), smallest - fraction + random.nextInt(3));
            case 11 -> Math.scalb(2 - random.nextInt(9) * Math.scalb(1.0, -fraction - 2), largest); // near overflow
            case 12 -> Math.scalb(1 + random.nextDouble(), largest + random.nextInt(3) - 1);
            case 13 -> Math.scalb(1 + random.nextDouble(), random.nextInt(2000) - 1000);
            case 14 -> Math.exp(random.nextGaussian());
            default -> random.nextInt(20) > 0 ? random.nextDouble() : special(random);
        };
        return random.nextBoolean() ? magnitude : -magnitude;
    }

    /** A number of the format with this many bits of fraction. */
    private static double grid(Random random, int smallest, int largest, int fraction) {
        int exponent = smallest + random.nextInt(largest - smallest + 1);
        return Math.scalb((double) (1 << fraction) + random.nextInt(1 << fraction), exponent - fraction);
    }

    private static double nudged(Random random, double value) {
        return random.nextBoolean() ? Math.nextUp(value) : Math.nextDown(value);
    }

    private static double special(Random random) {
        double[] specials = {0.0, Double.NaN, Double.POSITIVE_INFINITY, Double.MIN_VALUE, Double.MAX_VALUE};
        return specials[random.nextInt(specials.length)];
    }
}
