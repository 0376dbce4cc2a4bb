import java.util.Random;
import java.util.function.DoubleSupplier;

/** Prints one test: {@code Cases KIND TOKENS DEPTHS VOCABULARY SEED}. */
class Cases {
    public static void main(String[] args) {
        int n = Integer.parseInt(args[1]);
        int depths = Integer.parseInt(args[2]);
        int vocabulary = Integer.parseInt(args[3]);
        Random random = new Random(Long.parseLong(args[4]));
        DoubleSupplier logit = switch (args[0]) {
            case "random" -> () -> rounded(3 * random.nextGaussian());
            case "huge" -> () -> rounded(10_000 * (2 * random.nextDouble() - 1));
            case "low" -> () -> rounded(-9_000 + 2 * random.nextGaussian());
            default -> throw new IllegalArgumentException("unknown kind: " + args[0]);
        };
        StringBuilder out = new StringBuilder();
        for (int row = 0; row < depths * n; row++) {
            out.append(row == 0 ? "[" : ",");
            for (int token = 0; token < vocabulary; token++) {
                out.append(token == 0 ? "[" : ",").append(logit.getAsDouble());
            }
            out.append(']');
        }
        out.append("]\n");
        for (int i = 0; i < n; i++) {
            out.append(i == 0 ? "[" : ",").append(random.nextInt(vocabulary));
        }
        out.append("]\n").append(depths).append("\n0.3\n");
        System.out.print(out);
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
