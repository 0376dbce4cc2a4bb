import java.util.Random;
import java.util.StringJoiner;

/** Prints one test: {@code Cases KIND ROWS N SEED}. */
class Cases {
    public static void main(String[] args) {
        int rows = Integer.parseInt(args[1]);
        int n = Integer.parseInt(args[2]);
        Random random = new Random(Long.parseLong(args[3]));
        StringJoiner out = new StringJoiner(",", "[", "]\n");
        for (int row = 0; row < rows; row++) {
            StringJoiner line = new StringJoiner(",", "[", "]");
            for (int i = 0; i < n; i++) {
                line.add(Float.toString(logit(args[0], row, i, n, random)));
            }
            out.add(line.toString());
        }
        System.out.print(out);
    }

    private static float logit(String kind, int row, int i, int n, Random random) {
        return switch (kind) {
            case "normal" -> (float) random.nextGaussian() * 5;
            // about a large number of either sign, from 1 to 1e6 by row; distances are of size one
            case "huge" -> (float) ((row % 2 == 0 ? 1 : -1) * Math.pow(10, row % 7) + random.nextGaussian() * 2);
            // the first, the last, most, all but one, or all are masked
            case "masked" -> {
                boolean masked = switch (row % 6) {
                    case 0 -> i < n / 2;
                    case 1 -> i > row;
                    case 2 -> random.nextInt(10) > 0;
                    case 3 -> i != (row * 7) % n;
                    case 4 -> row % 12 == 4;
                    default -> i % 2 == 0;
                };
                yield masked ? Float.NEGATIVE_INFINITY : (float) random.nextGaussian() * 30 - 500 * (row % 3);
            }
            // each logit is a new maximum, the steps larger from row to row
            case "ascending" -> i * (0.001f * (row + 1) * (row + 1)) - 900 + random.nextFloat() * 0.001f;
            default -> throw new IllegalArgumentException("unknown kind: " + kind);
        };
    }
}
