import java.util.Random;
import java.util.function.IntUnaryOperator;

/** Prints one test: {@code Cases KIND N SEED}. */
class Cases {
    public static void main(String[] args) {
        int n = Integer.parseInt(args[1]);
        IntUnaryOperator number = numbers(args[0], n, new Random(Long.parseLong(args[2])));
        StringBuilder lines = new StringBuilder().append(n).append('\n');
        for (int i = 0; i < n; i++) {
            lines.append(i == 0 ? "" : " ").append(number.applyAsInt(i));
        }
        System.out.print(lines.append('\n'));
    }

    private static IntUnaryOperator numbers(String kind, int n, Random random) {
        int step = Integer.MAX_VALUE / n * 2;
        return switch (kind) {
            case "uniform" -> i -> random.nextInt();
            case "equal" -> i -> Integer.MIN_VALUE;
            case "sorted" -> i -> Integer.MIN_VALUE + i * step;
            case "reversed" -> i -> Integer.MAX_VALUE - i * step;
            case "extremes" ->
                i -> switch (random.nextInt(4)) {
                    case 0 -> Integer.MIN_VALUE + random.nextInt(2);
                    case 1 -> Integer.MAX_VALUE - random.nextInt(2);
                    default -> random.nextInt(3) - 1;
                };
            case "few" -> i -> random.nextInt(5) - 2;
            case "organ-pipe" -> i -> Math.min(i, n - 1 - i);
            case "alternating" -> i -> i % 2 == 0 ? i : -i;
            default -> throw new IllegalArgumentException("unknown kind: " + kind);
        };
    }
}
