// A text is no array.
class Solution {
    public long[] runningSums(int[] nums) {
        return "none";
    }
}
