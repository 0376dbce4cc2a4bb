// Ends in the middle.
class Solution {
    public long[] runningSums(int[] nums) {
        return new long[0
