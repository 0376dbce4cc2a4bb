// Adds in int, which overflows.
class Solution {
    public long[] runningSums(int[] nums) {
        long[] sums = new long[nums.length];
        int sum = 0;
        for (int i = 0; i < nums.length; i++) {
            sums[i] = sum += nums[i];
        }
        return sums;
    }
}
