import java.util.Random;
import java.util.function.IntToLongFunction;

/** Prints one test: {@code Cases KIND BITS N SEED}. */
class Cases {
    public static void main(String[] args) {
        int bits = Integer.parseInt(args[1]);
        int n = Integer.parseInt(args[2]);
        IntToLongFunction key = keys(args[0], bits, n, new Random(Long.parseLong(args[3])));
        StringBuilder lines = new StringBuilder("[");
        for (int i = 0; i < n; i++) {
            lines.append(i == 0 ? "" : ",").append(key.applyAsLong(i));
        }
        System.out.print(lines.append("]\n").append(bits).append('\n'));
    }

    private static IntToLongFunction keys(String kind, int bits, int n, Random random) {
        int unused = Long.SIZE - bits;
        long smallest = Long.MIN_VALUE >> unused;
        long largest = Long.MAX_VALUE >> unused;
        long step = largest / n;
        return switch (kind) {
            case "uniform" -> i -> random.nextLong() >> unused;
            case "equal" -> i -> smallest;
            case "sorted" -> i -> smallest + 2 * step * i;
            case "reversed" -> i -> largest - 2 * step * i;
            case "extremes" ->
                i -> switch (random.nextInt(4)) {
                    case 0 -> smallest + random.nextInt(2);
                    case 1 -> largest - random.nextInt(2);
                    default -> random.nextInt(3) - 1;
                };
            // as many keys of each magnitude, of either sign
            case "magnitudes" -> i -> random.nextLong() >> unused >> random.nextInt(bits);
            // all keys agree in all bytes but the lowest and the highest
            case "outer-bytes" -> i -> (random.nextLong() & (0xFFL << 56 | 0xFFL << unused)) >> unused;
            case "around-zero" -> i -> random.nextInt(2_001) - 1_000;
            default -> throw new IllegalArgumentException("unknown kind: " + kind);
        };
    }
}
