// Searches with the value of divisible goods as a bound. That prunes well on random items, but hardly ever where value
// goes with volume, as with even volumes in an odd capacity.
import java.util.Comparator;
import java.util.stream.IntStream;

class Solution {
    private int[] volume = {};
    private int[] value = {};
    private long best;

    public long maximumValue(int capacity, int[] volumes, int[] values) {
        int[] order = IntStream.range(0, volumes.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -values[i] / Math.max(volumes[i], 1e-9)))
                .mapToInt(Integer::intValue)
                .toArray();
        volume = IntStream.of(order).map(i -> volumes[i]).toArray();
        value = IntStream.of(order).map(i -> values[i]).toArray();
        search(0, capacity, 0);
        return best;
    }

    private void search(int i, int free, long total) {
        best = Math.max(best, total);
        if (i == volume.length || total + bound(i, free) <= best) {
            return;
        }
        if (volume[i] <= free) {
            search(i + 1, free - volume[i], total + value[i]);
        }
        search(i + 1, free, total);
    }

    /** Rounded up a little, so that no rounding error cuts off the best packing. */
    private long bound(int from, int free) {
        double sum = 0;
        for (int i = from; i < volume.length; i++) {
            if (volume[i] > free) {
                return (long) (sum + value[i] * (double) free / volume[i] + 1e-3);
            }
            free -= volume[i];
            sum += value[i];
        }
        return (long) (sum + 1e-3);
    }
}
