// The result is a little longer than it may be.
class Solution {
    public long[] runningSums(int[] nums) {
        return new long[(1 << 17) + 1];
    }
}
