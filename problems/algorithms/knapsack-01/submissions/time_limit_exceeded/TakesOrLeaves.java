// Tries both choices for each item without remembering anything: exponential in the number of items.
class Solution {
    public long maximumValue(int capacity, int[] volumes, int[] values) {
        return best(0, capacity, volumes, values);
    }

    private static long best(int i, int free, int[] volumes, int[] values) {
        if (i == volumes.length) {
            return 0;
        }
        long left = best(i + 1, free, volumes, values);
        if (volumes[i] > free) {
            return left;
        }
        return Math.max(left, values[i] + best(i + 1, free - volumes[i], volumes, values));
    }
}
