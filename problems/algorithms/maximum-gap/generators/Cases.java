import java.util.Random;
import java.util.function.IntUnaryOperator;

/** Prints one test: {@code Cases KIND N SEED}. */
class Cases {
    public static void main(String[] args) {
        int n = Integer.parseInt(args[1]);
        IntUnaryOperator value = values(args[0], n, new Random(Long.parseLong(args[2])));
        StringBuilder line = new StringBuilder("[");
        for (int i = 0; i < n; i++) {
            line.append(i == 0 ? "" : ",").append(value.applyAsInt(i));
        }
        System.out.print(line.append("]\n"));
    }

    private static IntUnaryOperator values(String kind, int n, Random random) {
        int largest = Integer.MAX_VALUE;
        int step = largest / n;
        int hole = random.nextInt(n);
        return switch (kind) {
            case "uniform" -> i -> random.nextInt() & largest;
            case "equal" -> i -> largest - 1;
            // so close together that a division of the whole range of int separates nothing
            case "crowd" -> i -> 1_900_000_000 + random.nextInt(9_000);
            case "two-ends" -> i -> random.nextBoolean() ? random.nextInt(n) : largest - random.nextInt(n);
            // every gap is the same, but for a single one that is larger by one
            case "arithmetic" -> i -> i * step + (i > hole ? 1 : 0);
            case "reversed" -> i -> (n - 1 - i) * step + random.nextInt(step);
            case "extremes" -> i -> i % 3 == 0 ? 0 : largest - random.nextInt(2);
            case "exponential" -> i -> largest >>> random.nextInt(31);
            default -> throw new IllegalArgumentException("unknown kind: " + kind);
        };
    }
}
