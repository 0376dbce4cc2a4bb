// Null, where an array was asked for.
class Solution {
    public long[] runningSums(int[] nums) {
        return null;
    }
}
