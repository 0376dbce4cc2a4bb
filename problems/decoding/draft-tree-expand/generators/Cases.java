import java.util.Random;

/** Prints one test: {@code Cases KIND VOCABULARY K DEPTH M SEED}. */
class Cases {
    public static void main(String[] args) {
        int vocabulary = Integer.parseInt(args[1]);
        Random random = new Random(Long.parseLong(args[5]));
        StringBuilder out = new StringBuilder();
        for (int from = 0; from < vocabulary; from++) {
            int favourite = random.nextInt(vocabulary);
            out.append(from == 0 ? "[" : ",");
            for (int to = 0; to < vocabulary; to++) {
                out.append(to == 0 ? "[" : ",").append(confidence(args[0], to == favourite, random));
            }
            out.append(']');
        }
        out.append("]\n").append(random.nextInt(vocabulary)).append('\n');
        for (int i = 2; i <= 4; i++) {
            out.append(args[i]).append('\n');
        }
        System.out.print(out);
    }

    private static double confidence(String kind, boolean favourite, Random random) {
        return switch (kind) {
            case "uniform" -> thousandths(1 + random.nextInt(999));
            case "confident" -> thousandths(favourite ? 600 + random.nextInt(390) : 1 + random.nextInt(300));
            // powers of two: their products are exact, and many are equal
            case "ties" -> favourite ? 1 : 1.0 / (1 << random.nextInt(4));
            case "certain" -> random.nextInt(4) == 0 ? 1 : 0.5;
            default -> throw new IllegalArgumentException("unknown kind: " + kind);
        };
    }

    private static double thousandths(int count) {
        return count / 1000.0;
    }
}
