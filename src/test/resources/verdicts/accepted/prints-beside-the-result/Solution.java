// What it prints is nobody's business.
class Solution {
    public long[] runningSums(int[] nums) {
        System.out.println("debug");
        System.err.println("debug");
        long[] sums = new long[nums.length];
        long sum = 0;
        for (int i = 0; i < nums.length; i++) {
            sums[i] = sum += nums[i];
        }
        return sums;
    }
}
