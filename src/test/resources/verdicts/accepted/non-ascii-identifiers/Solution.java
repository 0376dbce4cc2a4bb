// Names that are not ASCII, in letters of two planes.
class Solution {
    public long[] runningSums(int[] nums) {
        long[] 和 = new long[nums.length];
        long größe = 0;
        for (int 𝑖 = 0; 𝑖 < nums.length; 𝑖++) {
            和[𝑖] = größe += nums[𝑖];
        }
        return 和;
    }
}
