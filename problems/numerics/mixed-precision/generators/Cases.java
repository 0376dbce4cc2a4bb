import java.util.Random;
import java.util.StringJoiner;

/** Prints one test: {@code Cases KIND STEPS WEIGHTS SEED}. */
class Cases {
    public static void main(String[] args) {
        String kind = args[0];
        int steps = Integer.parseInt(args[1]);
        int n = Integer.parseInt(args[2]);
        Random random = new Random(Long.parseLong(args[3]));
        StringBuilder out = new StringBuilder();

        StringJoiner weights = new StringJoiner(",", "[", "]\n");
        for (int i = 0; i < n; i++) {
            weights.add(Float.toString(kind.equals("tiny") ? 0 : 1 + random.nextFloat()));
        }
        out.append(weights).append('[');
        for (int step = 0; step < steps; step++) {
            StringJoiner row = new StringJoiner(",", step == 0 ? "[" : ",[", "]");
            for (int i = 0; i < n; i++) {
                row.add(Float.toString(gradient(kind, step, i, random)));
            }
            out.append(row);
        }
        out.append("]\n");
        out.append(
                switch (kind) {
                    case "tiny" -> "1000.0\n1024.0\n100000\n"; // the scale stays
                    case "swamped" -> "0.001\n1024.0\n50\n";
                    case "spikes" -> "0.01\n32768.0\n7\n";
                    default -> "0.05\n32768.0\n20\n";
                });
        System.out.print(out);
    }

    private static float gradient(String kind, int step, int i, Random random) {
        return switch (kind) {
            // below the smallest half (6e-8) until they are scaled, all of one sign
            case "tiny" -> 1e-8f * (1 + random.nextFloat()) * (i % 2 == 0 ? 1 : -1);
            // an update is a ten-thousandth of the weight: too little for half
            case "swamped" -> 0.1f + 0.1f * random.nextFloat();
            case "spikes" -> {
                int one = random.nextInt(200);
                yield one == 0
                        ? Float.POSITIVE_INFINITY
                        : one == 1 ? Float.NaN : one < 5 ? 3f : (float) random.nextGaussian() / 4;
            }
            // slowly shrinking, so that the scale climbs, with a burst now and then
            default -> {
                float size = (float) Math.exp(-8.0 * step / 4096) * (step % 257 == 256 ? 300 : 1);
                yield size * (0.3f + (float) random.nextGaussian() * 0.2f);
            }
        };
    }
}
