// Recurses without end.
// Reason: STACK
class Solution {
    public long[] runningSums(int[] nums) {
        return runningSums(nums);
    }
}
