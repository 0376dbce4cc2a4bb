import java.util.Random;
import java.util.function.IntToDoubleFunction;

/** Prints one test: {@code Cases KIND LENGTH ORDER SEED}. */
class Cases {
    public static void main(String[] args) {
        int length = Integer.parseInt(args[1]);
        IntToDoubleFunction signal = signal(args[0], length, new Random(Long.parseLong(args[3])));
        StringBuilder line = new StringBuilder("[");
        for (int i = 0; i < length; i++) {
            // three decimals are enough for a signal, and keep the file small
            line.append(i == 0 ? "" : ",").append(Math.round(1000 * signal.applyAsDouble(i)) / 1000.0);
        }
        System.out.print(line.append("]\n").append(args[2]).append("\n"));
    }

    private static IntToDoubleFunction signal(String kind, int length, Random random) {
        double[] levels = random.doubles(8, -5, 5).toArray();
        double phase = random.nextDouble(6);
        return switch (kind) {
            case "noise" -> i -> random.nextDouble(-1, 1);
            case "steps" -> i -> levels[i * levels.length / length];
            case "wave" -> i -> Math.sin(phase + 20.0 * i / length) + 0.5 * Math.cos(47.0 * i / length);
            default -> throw new IllegalArgumentException("unknown kind: " + kind);
        };
    }
}
