import java.util.Random;
import java.util.function.IntToDoubleFunction;

/** Prints one test: {@code Cases KIND N CHANNELS SCALE SEED}; SCALE is the size of the keys. */
class Cases {
    public static void main(String[] args) {
        int n = Integer.parseInt(args[1]);
        int channels = Integer.parseInt(args[2]);
        double scale = Double.parseDouble(args[3]);
        Random random = new Random(Long.parseLong(args[4]));
        IntToDoubleFunction key = switch (args[0]) {
            case "gauss" -> t -> scale * random.nextGaussian();
            // from -scale to scale: nothing that is far below the largest key may be lost
            case "rising" -> t -> scale * (2.0 * t / (n - 1) - 1);
            default -> throw new IllegalArgumentException("unknown kind: " + args[0]);
        };
        System.out.println(row(channels, i -> Math.exp(random.nextGaussian() - 2)));
        System.out.println(row(channels, i -> random.nextGaussian()));
        print(n, channels, key);
        print(n, channels, t -> random.nextGaussian());
    }

    private static void print(int rows, int columns, IntToDoubleFunction value) {
        StringBuilder text = new StringBuilder("[");
        for (int t = 0; t < rows; t++) {
            int here = t;
            text.append(t == 0 ? "" : ",").append(row(columns, i -> value.applyAsDouble(here)));
        }
        System.out.println(text.append(']'));
    }

    private static String row(int columns, IntToDoubleFunction value) {
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < columns; i++) {
            text.append(i == 0 ? "" : ",").append((float) value.applyAsDouble(i));
        }
        return text.append(']').toString();
    }
}
