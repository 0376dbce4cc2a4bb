import java.util.Random;

/** Prints one test: {@code Cases KIND N SEED}. All keep n² Σ|v| below 10^26. */
class Cases {
    public static void main(String[] args) {
        int n = Integer.parseInt(args[1]);
        double[] values = values(args[0], n, new Random(Long.parseLong(args[2])));
        StringBuilder line = new StringBuilder("[");
        for (int i = 0; i < n; i++) {
            line.append(i == 0 ? "" : ",").append(values[i]);
        }
        System.out.print(line.append("]\n"));
    }

    private static double[] values(String kind, int n, Random random) {
        double[] values = new double[n];
        double size = 1e25 / n / n / n;
        switch (kind) {
            // pairs that cancel, and between them numbers of size one, in any order
            case "cancelling" -> {
                for (int i = 0; i < n; i++) {
                    values[i] = i % 4 == 1
                            ? -values[i - 1]
                            : i % 4 == 0 ? random.nextGaussian() * size : random.nextDouble();
                }
                if (n % 4 == 1) {
                    values[n - 1] = 1; // has no partner
                }
                shuffle(values, random);
            }
            // a sequence and then its negative backwards, but for a little
            case "mirrored" -> {
                for (int i = 0; i < n / 2; i++) {
                    values[i] = random.nextGaussian() * size;
                    values[n - 1 - i] = -values[i] * (i % 100 == 0 ? 1 - 0x1p-50 : 1);
                }
            }
            // each pair is larger than all before it
            case "growing" -> {
                for (int i = 0; i < n; i++) {
                    double large = size * Math.pow(2, -40.0 * (n - i) / n);
                    values[i] = i % 3 == 0 ? 1 + random.nextDouble() : i % 3 == 1 ? large : -values[i - 1];
                }
                if (n % 3 == 2) {
                    values[n - 1] = 1;
                }
            }
            case "uniform" -> {
                for (int i = 0; i < n; i++) {
                    values[i] = random.nextDouble() * 1e9;
                }
            }
            default -> throw new IllegalArgumentException("unknown kind: " + kind);
        }
        return values;
    }

    private static void shuffle(double[] values, Random random) {
        for (int i = values.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            double swap = values[i];
            values[i] = values[j];
            values[j] = swap;
        }
    }
}
