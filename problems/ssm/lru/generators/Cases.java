import java.util.Random;
import java.util.StringJoiner;

/** Prints one test: {@code Cases ring CHANNELS LENGTH R_MIN R_MAX SEED}, the radius uniform by area on the ring. */
class Cases {
    public static void main(String[] args) {
        int channels = Integer.parseInt(args[1]);
        int length = Integer.parseInt(args[2]);
        double least = Math.pow(Double.parseDouble(args[3]), 2);
        double most = Math.pow(Double.parseDouble(args[4]), 2);
        Random random = new Random(Long.parseLong(args[5]));
        StringJoiner nu = new StringJoiner(",", "[", "]\n");
        StringJoiner theta = new StringJoiner(",", "[", "]\n");
        for (int n = 0; n < channels; n++) {
            double square = least + (most - least) * random.nextDouble();
            nu.add(round(Math.log(-0.5 * Math.log(square))));
            theta.add(round(Math.log(2 * Math.PI * (1 - random.nextDouble()))));
        }
        StringBuilder test = new StringBuilder().append(nu).append(theta).append("[");
        for (int t = 0; t < length; t++) {
            test.append(t == 0 ? "[" : ",[");
            for (int n = 0; n < channels; n++) {
                test.append(n == 0 ? "" : ",").append(round(random.nextGaussian()));
            }
            test.append("]");
        }
        System.out.print(test.append("]\n"));
    }

    /** Three decimals: short, and exactly the same number for everybody who reads it. */
    private static String round(double x) {
        return Float.toString(Math.round(1000 * x) / 1000f);
    }
}
