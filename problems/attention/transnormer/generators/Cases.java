import java.util.Random;

/** Prints one test: {@code Cases KIND N D E BLOCK EPSILON CAUSAL SEED}. */
class Cases {
    public static void main(String[] args) {
        int n = Integer.parseInt(args[1]);
        int d = Integer.parseInt(args[2]);
        int e = Integer.parseInt(args[3]);
        Random random = new Random(Long.parseLong(args[7]));
        double mean = switch (args[0]) {
            case "normal" -> 0;
            case "low" -> -4; // features so small that epsilon weighs as much as the sums
            default -> throw new IllegalArgumentException("unknown kind: " + args[0]);
        };
        StringBuilder out = new StringBuilder();
        matrix(out, n, d, mean, random);
        matrix(out, n, d, mean, random);
        matrix(out, n, e, 0.25, random);
        System.out.print(out.append(args[4])
                .append('\n')
                .append(args[5])
                .append('\n')
                .append(args[6])
                .append('\n'));
    }

    /** Two digits after the point keep the file short. */
    private static void matrix(StringBuilder out, int rows, int columns, double mean, Random random) {
        for (int i = 0; i < rows; i++) {
            out.append(i == 0 ? "[" : ",");
            for (int c = 0; c < columns; c++) {
                double entry = mean + random.nextGaussian();
                out.append(c == 0 ? "[" : ",").append(Math.round(entry * 100) / 100f);
            }
            out.append(']');
        }
        out.append("]\n");
    }
}
