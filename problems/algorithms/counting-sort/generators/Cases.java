import java.util.Random;
import java.util.function.IntUnaryOperator;

/** Prints one test: {@code Cases KIND N K SEED}. */
class Cases {
    public static void main(String[] args) {
        int n = Integer.parseInt(args[1]);
        int k = Integer.parseInt(args[2]);
        IntUnaryOperator key = keys(args[0], n, k, new Random(Long.parseLong(args[3])));
        StringBuilder lines = new StringBuilder("[");
        for (int i = 0; i < n; i++) {
            lines.append(i == 0 ? "" : ",").append(key.applyAsInt(i));
        }
        System.out.print(lines.append("]\n").append(k).append('\n'));
    }

    private static IntUnaryOperator keys(String kind, int n, int k, Random random) {
        return switch (kind) {
            case "uniform" -> i -> random.nextInt(k);
            case "equal" -> i -> k - 1;
            case "sorted" -> i -> (int) ((long) i * k / n);
            case "reversed" -> i -> (int) ((long) (n - 1 - i) * k / n);
            case "ends" -> i -> random.nextBoolean() ? 0 : k - 1;
            // half of the records have the first key, a quarter the second …
            case "halving" -> i -> Math.min(k - 1, Integer.numberOfTrailingZeros(random.nextInt()));
            case "stride" -> i -> (int) (i * 7_919L % k);
            default -> throw new IllegalArgumentException("unknown kind: " + kind);
        };
    }
}
