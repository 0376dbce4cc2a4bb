// Makes the generated tests: n and the capacity, then a volume and a value a line. The last argument is the seed.
//   uniform N CAPACITY MAX_VOLUME SEED      all at random
//   correlated N CAPACITY MAX_VOLUME SEED   value = volume + a constant
//   parity N CAPACITY MAX_VOLUME SEED       even volumes from MAX_VOLUME / 2 on, value = volume
//   decoys N CAPACITY SEED                  items just over half the capacity, denser than the halves that fill it
import java.util.Random;

class Cases {
    public static void main(String[] args) {
        Random random = new Random(Long.parseLong(args[args.length - 1]));
        int n = Integer.parseInt(args[1]);
        int capacity = Integer.parseInt(args[2]);
        StringBuilder out = new StringBuilder();
        out.append(n).append(' ').append(capacity).append('\n');
        for (int i = 0; i < n; i++) {
            int volume;
            int value;
            switch (args[0]) {
                case "uniform" -> {
                    volume = random.nextInt(1, Integer.parseInt(args[3]) + 1);
                    value = random.nextInt(1, 1_000_001);
                }
                case "correlated" -> {
                    volume = random.nextInt(1, Integer.parseInt(args[3]) + 1);
                    value = volume + 500;
                }
                case "parity" -> {
                    int most = Integer.parseInt(args[3]) / 2;
                    volume = 2 * random.nextInt(most / 2, most + 1);
                    value = volume;
                }
                case "decoys" -> {
                    boolean decoy = random.nextInt(5) == 0;
                    volume = decoy ? capacity / 2 + random.nextInt(1, 200) : capacity / 2 - random.nextInt(5);
                    value = (decoy ? 600_000 : 500_000) + random.nextInt(1000);
                }
                default -> throw new IllegalArgumentException("no such kind of test: " + args[0]);
            }
            out.append(volume).append(' ').append(value).append('\n');
        }
        System.out.print(out);
    }
}
