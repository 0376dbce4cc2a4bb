// The result is far longer than it may be.
class Solution {
    public long[] runningSums(int[] nums) {
        return new long[1 << 19];
    }
}
