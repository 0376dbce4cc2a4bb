// Rounds the width of a bucket down: the largest value falls past the last bucket, and a width of zero divides by zero.
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
        int width = (max - min) / (n - 1);
        int[] lowest = new int[n];
        int[] highest = new int[n];
        boolean[] used = new boolean[n];
        for (int value : nums) {
            int bucket = (value - min) / width;
            lowest[bucket] = used[bucket] ? Math.min(lowest[bucket], value) : value;
            highest[bucket] = used[bucket] ? Math.max(highest[bucket], value) : value;
            used[bucket] = true;
        }
        int widest = 0;
        int previous = min;
        for (int bucket = 0; bucket < n; bucket++) {
            if (used[bucket]) {
                widest = Math.max(widest, lowest[bucket] - previous);
                previous = highest[bucket];
            }
        }
        return widest;
    }
}
