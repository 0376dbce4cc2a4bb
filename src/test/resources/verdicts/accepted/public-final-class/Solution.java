// A public class with a private constructor without parameters.
public final class Solution {
    private Solution() {}

    long[] runningSums(int[] nums) {
        long[] sums = new long[nums.length];
        long sum = 0;
        for (int i = 0; i < nums.length; i++) {
            sums[i] = sum += nums[i];
        }
        return sums;
    }
}
