// Compares a bucket only with the one right after it, although the widest gap usually spans empty buckets.
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
        int width = (max - min - 1) / (n - 1) + 1;
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
        for (int bucket = 1; bucket < buckets; bucket++) {
            if (used[bucket - 1] && used[bucket]) {
                widest = Math.max(widest, lowest[bucket] - highest[bucket - 1]);
            }
        }
        return widest;
    }
}
