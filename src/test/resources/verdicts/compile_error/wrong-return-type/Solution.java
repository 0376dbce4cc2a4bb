// The result has another type.
class Solution {
    public int[] runningSums(int[] nums) {
        return nums;
    }
}
