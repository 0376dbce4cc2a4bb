// Never gets as far as its method.
class Solution {
    static {
        for (long i = 0; ; i++) {
            if (i < 0) {
                break;
            }
        }
    }

    public long[] runningSums(int[] nums) {
        long[] sums = new long[nums.length];
        long sum = 0;
        for (int i = 0; i < nums.length; i++) {
            sums[i] = sum += nums[i];
        }
        return sums;
    }
}
