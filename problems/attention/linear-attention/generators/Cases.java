import java.util.Random;
import java.util.function.DoubleSupplier;

/** Prints one test: {@code Cases KIND N D E CAUSAL SEED}. */
class Cases {
    public static void main(String[] args) {
        int n = Integer.parseInt(args[1]);
        int d = Integer.parseInt(args[2]);
        int e = Integer.parseInt(args[3]);
        Random random = new Random(Long.parseLong(args[5]));
        DoubleSupplier entry = switch (args[0]) {
            case "normal" -> random::nextGaussian;
            // features between e^-300 and e^-20: far below what a float can hold
            case "faint" -> () -> -20 - 280 * random.nextDouble();
            default -> throw new IllegalArgumentException("unknown kind: " + args[0]);
        };
        StringBuilder out = new StringBuilder();
        matrix(out, n, d, entry);
        matrix(out, n, d, entry);
        matrix(out, n, e, random::nextGaussian);
        System.out.print(out.append(args[4]).append('\n'));
    }

    /** Two digits after the point keep the file short. */
    private static void matrix(StringBuilder out, int rows, int columns, DoubleSupplier entry) {
        for (int i = 0; i < rows; i++) {
            out.append(i == 0 ? "[" : ",");
            for (int c = 0; c < columns; c++) {
                out.append(c == 0 ? "[" : ",").append(Math.round(entry.getAsDouble() * 100) / 100f);
            }
            out.append(']');
        }
        out.append("]\n");
    }
}
