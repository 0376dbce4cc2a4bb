// Overwrites the array it was given.
class Solution {
    public long[] runningSums(int[] nums) {
        long[] sums = java.util.Arrays.stream(nums).asLongStream().toArray();
        for (int i = 1; i < nums.length; i++) {
            sums[i] += sums[i - 1];
        }
        java.util.Arrays.fill(nums, 0);
        return sums;
    }
}
