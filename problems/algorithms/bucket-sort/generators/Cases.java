import java.util.Random;
import java.util.function.IntToDoubleFunction;

/** Prints one test: {@code Cases KIND N SEED}. */
class Cases {
    public static void main(String[] args) {
        int n = Integer.parseInt(args[1]);
        IntToDoubleFunction value = values(args[0], n, new Random(Long.parseLong(args[2])));
        StringBuilder line = new StringBuilder("[");
        for (int i = 0; i < n; i++) {
            line.append(i == 0 ? "" : ",").append(value.applyAsDouble(i));
        }
        System.out.print(line.append("]\n"));
    }

    private static IntToDoubleFunction values(String kind, int n, Random random) {
        return switch (kind) {
            case "uniform" -> i -> random.nextDouble();
            case "equal" -> i -> Math.nextDown(1.0);
            case "sorted" -> i -> (i + random.nextDouble()) / (n + 1);
            case "reversed" -> i -> (n - i - random.nextDouble()) / (n + 1);
            case "one-bucket" -> i -> 0.625 + Math.scalb(random.nextDouble(), -30);
            case "half-in-one" -> i -> random.nextBoolean() ? random.nextDouble() : 0.3 + random.nextDouble() * 1e-7;
            case "tenths" -> i -> random.nextInt(10) / 10.0;
            // as many values of each order of magnitude, down to the smallest there is
            case "magnitudes" -> i -> Math.scalb(random.nextDouble(), -random.nextInt(1_075));
            case "next-to-one" -> i -> 1 - Math.scalb(1.0 + random.nextInt(n), -53);
            default -> throw new IllegalArgumentException("unknown kind: " + kind);
        };
    }
}
