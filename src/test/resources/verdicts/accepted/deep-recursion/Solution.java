// Recurses 50,000 deep.
class Solution {
    public long[] runningSums(int[] nums) {
        if (depth(50_000) != 50_000) {
            return null;
        }
        long[] sums = new long[nums.length];
        long sum = 0;
        for (int i = 0; i < nums.length; i++) {
            sums[i] = sum += nums[i];
        }
        return sums;
    }

    private static int depth(int left) {
        return left == 0 ? 0 : 1 + depth(left - 1);
    }
}
