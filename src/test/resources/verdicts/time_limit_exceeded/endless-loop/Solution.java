// Never ends.
class Solution {
    public long[] runningSums(int[] nums) {
        while (true) {
            nums[0]++;
        }
    }
}
