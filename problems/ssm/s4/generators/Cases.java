import java.util.Random;
import java.util.function.DoubleSupplier;

/** Prints one test: {@code Cases zoh|bilinear MODES LENGTH DT SEED}. */
class Cases {
    public static void main(String[] args) {
        int modes = Integer.parseInt(args[1]);
        int length = Integer.parseInt(args[2]);
        Random random = new Random(Long.parseLong(args[4]));
        StringBuilder test = new StringBuilder();
        array(test, modes, random::nextGaussian);
        array(test, modes, random::nextGaussian);
        test.append(args[3]).append('\n').append(args[0].equals("bilinear")).append('\n');
        array(test, length, () -> random.nextDouble(-1, 1));
        System.out.print(test);
    }

    /** Three decimals a number: enough for a signal, and short. */
    private static void array(StringBuilder test, int length, DoubleSupplier numbers) {
        for (int i = 0; i < length; i++) {
            test.append(i == 0 ? "[" : ",").append(Math.round(1000 * numbers.getAsDouble()) / 1000.0);
        }
        test.append("]\n");
    }
}
