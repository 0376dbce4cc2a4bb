// Fails before its method is called.
// Reason: ExceptionInInitializerError
class Solution {
    static int zero;
    static int failed = 1 / zero;

    public long[] runningSums(int[] nums) {
        long[] sums = new long[nums.length];
        long sum = 0;
        for (int i = 0; i < nums.length; i++) {
            sums[i] = sum += nums[i];
        }
        return sums;
    }
}
