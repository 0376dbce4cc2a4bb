// A static method, of a class that cannot be made.
abstract class Solution {
    public static long[] runningSums(int[] nums) {
        long[] sums = new long[nums.length];
        long sum = 0;
        for (int i = 0; i < nums.length; i++) {
            sums[i] = sum += nums[i];
        }
        return sums;
    }
}
