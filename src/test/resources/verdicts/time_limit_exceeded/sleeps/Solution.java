// Sleeps through its time.
// Reason: IDLE
class Solution {
    public long[] runningSums(int[] nums) {
        try {
            Thread.sleep(1_000_000);
        } catch (InterruptedException e) {
            return null;
        }
        long[] sums = new long[nums.length];
        long sum = 0;
        for (int i = 0; i < nums.length; i++) {
            sums[i] = sum += nums[i];
        }
        return sums;
    }
}
