// Makes the generated tests: a capacity, the volumes and the values. The last argument is the seed.
//   uniform N CAPACITY MAX_VOLUME MAX_VALUE SEED   all at random, volumes from 0 (or from 1, if MAX_VOLUME > 10)
//   correlated N CAPACITY MAX_VOLUME SEED          value = volume + a constant
//   parity N CAPACITY MAX_VOLUME SEED              even volumes from MAX_VOLUME / 2 on, value = volume
//   decoys N CAPACITY SEED                         groups in which the densest item spoils the best packing
//   too-large N CAPACITY SEED                      no item fits
import java.util.Arrays;
import java.util.Random;

class Cases {
    public static void main(String[] args) {
        Random random = new Random(Long.parseLong(args[args.length - 1]));
        int n = Integer.parseInt(args[1]);
        int capacity = Integer.parseInt(args[2]);
        int[] volumes = new int[n];
        int[] values = new int[n];
        for (int i = 0; i < n; i++) {
            switch (args[0]) {
                case "uniform" -> {
                    int most = Integer.parseInt(args[3]);
                    volumes[i] = random.nextInt(most > 10 ? 1 : 0, most + 1);
                    values[i] = random.nextInt(1, Integer.parseInt(args[4]) + 1);
                }
                case "correlated" -> {
                    volumes[i] = random.nextInt(1, Integer.parseInt(args[3]) + 1);
                    values[i] = volumes[i] + 100;
                }
                case "parity" -> {
                    int most = Integer.parseInt(args[3]) / 2;
                    volumes[i] = 2 * random.nextInt(most / 2, most + 1);
                    values[i] = volumes[i];
                }
                case "decoys" -> {
                    // just over half the capacity and denser than the two halves that fill it
                    boolean decoy = random.nextInt(5) == 0;
                    volumes[i] = decoy ? capacity / 2 + random.nextInt(1, 50) : capacity / 2 - random.nextInt(3);
                    values[i] = decoy ? 600_000_000 + random.nextInt(1000) : 500_000_000 + random.nextInt(1000);
                }
                case "too-large" -> {
                    volumes[i] = random.nextInt(capacity + 1, 1_000_000_001);
                    values[i] = random.nextInt(1_000_000_001);
                }
                default -> throw new IllegalArgumentException("no such kind of test: " + args[0]);
            }
        }
        System.out.println(capacity);
        System.out.println(Arrays.toString(volumes));
        System.out.println(Arrays.toString(values));
    }
}
