import java.util.Arrays;

// Multiplies before it divides, in int: the product overflows and the index of the bucket becomes negative.
class Solution {
    public int maximumGap(int[] nums) {
        int n = nums.length;
        if (n < 2) {
            return 0;
        }
        int min = Arrays.stream(nums).min().getAsInt();
        int max = Arrays.stream(nums).max().getAsInt();
        if (min == max) {
            return 0;
        }
        int[] lowest = new int[n];
        int[] highest = new int[n];
        Arrays.fill(lowest, -1);
        for (int value : nums) {
            int bucket = (value - min) * (n - 1) / (max - min);
            lowest[bucket] = lowest[bucket] < 0 ? value : Math.min(lowest[bucket], value);
            highest[bucket] = Math.max(highest[bucket], value);
        }
        int widest = 0;
        int previous = min;
        for (int bucket = 0; bucket < n; bucket++) {
            if (lowest[bucket] >= 0) {
                widest = Math.max(widest, lowest[bucket] - previous);
                previous = highest[bucket];
            }
        }
        return widest;
    }
}
