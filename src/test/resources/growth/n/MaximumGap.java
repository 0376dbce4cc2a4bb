// Sizes: 1000 2000 4000 8000 16000 32000 64000
class Solution {
    /** With buckets: the greatest gap is never within one. */
    long run(int[] data) {
        int n = data.length;
        long low = Long.MAX_VALUE;
        long high = Long.MIN_VALUE;
        for (int value : data) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        long width = Math.max(1, (high - low + n - 2) / (n - 1));
        int buckets = (int) ((high - low) / width) + 1;
        long[] least = new long[buckets];
        long[] most = new long[buckets];
        boolean[] used = new boolean[buckets];
        for (int value : data) {
            int bucket = (int) ((value - low) / width);
            least[bucket] = used[bucket] ? Math.min(least[bucket], value) : value;
            most[bucket] = used[bucket] ? Math.max(most[bucket], value) : value;
            used[bucket] = true;
        }
        long gap = 0;
        long previous = low;
        for (int bucket = 0; bucket < buckets; bucket++) {
            if (used[bucket]) {
                gap = Math.max(gap, least[bucket] - previous);
                previous = most[bucket];
            }
        }
        return gap;
    }
}
