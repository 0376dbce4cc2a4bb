// Recurses a million deep, with a few variables in each frame.
class Solution {
    public long[] runningSums(int[] nums) {
        if (depth(1_000_000, 1, 2L, 3L) != 1_000_000) {
            return null;
        }
        long[] sums = new long[nums.length];
        long sum = 0;
        for (int i = 0; i < nums.length; i++) {
            sums[i] = sum += nums[i];
        }
        return sums;
    }

    private static int depth(int left, int a, long b, long c) {
        if (left == 0) {
            return 0;
        }
        int below = depth(left - 1, a + left, b * 31 + a, c ^ b);
        return below + (c == b + a ? 1 : 1);
    }
}
