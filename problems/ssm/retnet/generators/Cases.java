import java.util.Random;
import java.util.StringJoiner;

/** Prints one test: {@code Cases normal LENGTH WIDTH GAMMA CHUNK SEED}. */
class Cases {
    public static void main(String[] args) {
        int length = Integer.parseInt(args[1]);
        int width = Integer.parseInt(args[2]);
        Random random = new Random(Long.parseLong(args[5]));
        for (String name : new String[] {"q", "k", "v"}) {
            // keys are divided by the root of the width, as the model does it
            double scale = name.equals("k") ? 1 / Math.sqrt(width) : 1;
            StringJoiner rows = new StringJoiner(",", "[", "]");
            for (int t = 0; t < length; t++) {
                StringJoiner row = new StringJoiner(",", "[", "]");
                for (int i = 0; i < width; i++) {
                    row.add(Float.toString(Math.round(1000 * scale * random.nextGaussian()) / 1000f));
                }
                rows.add(row.toString());
            }
            System.out.println(rows);
        }
        System.out.println(args[3]);
        System.out.println(args[4]);
    }
}
