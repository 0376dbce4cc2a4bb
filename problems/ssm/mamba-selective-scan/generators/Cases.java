import java.util.Random;
import java.util.function.DoubleSupplier;

/** Prints one test: {@code Cases KIND N CHANNELS STATES BLOCK SEED}. */
class Cases {
    public static void main(String[] args) {
        String kind = args[0];
        int n = Integer.parseInt(args[1]);
        int channels = Integer.parseInt(args[2]);
        int states = Integer.parseInt(args[3]);
        Random random = new Random(Long.parseLong(args[5]));
        DoubleSupplier gaussian = random::nextGaussian;
        print(n, channels, gaussian);
        print(n, channels, raw(kind, random));
        print(channels, states, () -> -Math.exp(random.nextGaussian()));
        print(n, states, gaussian);
        print(n, states, gaussian);
        System.out.println(row(channels, gaussian));
        print(channels, states, gaussian);
        System.out.println(args[4]);
    }

    /** What softplus will make a step size of. */
    private static DoubleSupplier raw(String kind, Random random) {
        return switch (kind) {
            case "random" -> () -> random.nextGaussian() - 1;
            // steps of (almost) nothing and steps that wipe the state, among ordinary ones
            case "gates" -> () -> new double[] {-900, -30, 0, 4, 60}[random.nextInt(5)];
            // every step forgets so much that the product of all decays is too small for a double
            case "fast" -> () -> 5 + 2 * random.nextDouble();
            default -> throw new IllegalArgumentException("unknown kind: " + kind);
        };
    }

    private static void print(int rows, int columns, DoubleSupplier value) {
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < rows; i++) {
            text.append(i == 0 ? "" : ",").append(row(columns, value));
        }
        System.out.println(text.append(']'));
    }

    private static String row(int columns, DoubleSupplier value) {
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < columns; i++) {
            text.append(i == 0 ? "" : ",").append((float) value.getAsDouble());
        }
        return text.append(']').toString();
    }
}
