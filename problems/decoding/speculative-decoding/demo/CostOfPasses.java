import java.util.Arrays;

/** What the model pays to look at several tokens at once. */
final class CostOfPasses {
    private static final int PAST = 128;

    private CostOfPasses() {}

    /** Medians in milliseconds of passes over so many tokens, taken in turns; each is the second of two, as in decoding. */
    static double[] measure(Trunk trunk, int[] batches, int rounds) {
        double[][] times = new double[batches.length][rounds];
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < batches.length; i++) {
                trunk.forward(Rows.chain(PAST, new int[batches[i]]));
                long start = System.nanoTime();
                trunk.forward(Rows.chain(PAST, new int[batches[i]]));
                times[i][round] = (System.nanoTime() - start) / 1e6;
            }
        }
        return Arrays.stream(times)
                .mapToDouble(each -> {
                    Arrays.sort(each);
                    return each[rounds / 2];
                })
                .toArray();
    }
}
