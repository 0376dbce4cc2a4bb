// Prints too much beside a right result.
class Solution {
    public long[] runningSums(int[] nums) {
        System.out.println("a".repeat((1 << 20) + 1));
        long[] sums = new long[nums.length];
        long sum = 0;
        for (int i = 0; i < nums.length; i++) {
            sums[i] = sum += nums[i];
        }
        return sums;
    }
}
