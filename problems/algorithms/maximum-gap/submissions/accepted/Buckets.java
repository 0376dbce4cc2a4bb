// Pigeonhole: buckets so narrow that the widest gap never fits into one, so that the smallest and the largest value of
// each bucket are all that matters.
class Solution {
    public int maximumGap(int[] nums) {
        int n = nums.length;
        if (n < 2) {
            return 0;
        }
        int min = nums[0];
        int max = nums[0];
        for (int value : nums) {
            min = Math.min(min, value);
            max = Math.max(max, value);
        }
        if (min == max) {
            return 0;
        }
        int width = (max - min - 1) / (n - 1) + 1; // rounded up: some gap is at least this wide
        int buckets = (max - min) / width + 1;
        int[] lowest = new int[buckets];
        int[] highest = new int[buckets];
        boolean[] used = new boolean[buckets];
        for (int value : nums) {
            int bucket = (value - min) / width;
            lowest[bucket] = used[bucket] ? Math.min(lowest[bucket], value) : value;
            highest[bucket] = used[bucket] ? Math.max(highest[bucket], value) : value;
            used[bucket] = true;
        }
        int widest = 0;
        int previous = min;
        for (int bucket = 0; bucket < buckets; bucket++) {
            if (used[bucket]) {
                widest = Math.max(widest, lowest[bucket] - previous);
                previous = highest[bucket];
            }
        }
        return widest;
    }
}
