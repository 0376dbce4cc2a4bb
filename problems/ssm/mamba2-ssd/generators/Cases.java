import java.util.Random;
import java.util.function.DoubleSupplier;

/** Prints one test: {@code Cases KIND N STATES COLUMNS BLOCK SEED}. */
class Cases {
    public static void main(String[] args) {
        int n = Integer.parseInt(args[1]);
        int states = Integer.parseInt(args[2]);
        int columns = Integer.parseInt(args[3]);
        Random random = new Random(Long.parseLong(args[5]));
        DoubleSupplier gaussian = random::nextGaussian;
        System.out.println(row(n, logDecay(args[0], random)));
        print(n, states, gaussian);
        print(n, states, gaussian);
        print(n, columns, gaussian);
        print(states, columns, gaussian);
        System.out.println(args[4]);
    }

    private static DoubleSupplier logDecay(String kind, Random random) {
        return switch (kind) {
            case "random" -> () -> -0.4 * random.nextDouble();
            // over a block the decays add up to far less than a double can raise e to
            case "steep" -> () -> -60 * random.nextDouble();
            // remembers everything, but for tokens that wipe the state
            case "resets" -> () -> random.nextInt(10) == 0 ? -1000 : 0;
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
