// Looks past the end of its array.
// Reason: ArrayIndexOutOfBoundsException
class Solution {
    public long[] runningSums(int[] nums) {
        return new long[] {nums[nums.length]};
    }
}
