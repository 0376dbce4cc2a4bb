// Leaves a daemon thread that sleeps for ever.
class Solution {
    public long[] runningSums(int[] nums) {
        Thread thread = new Thread(() -> {
            while (true) {
                java.util.concurrent.locks.LockSupport.park();
            }
        });
        thread.setDaemon(true);
        thread.start();
        long[] sums = new long[nums.length];
        long sum = 0;
        for (int i = 0; i < nums.length; i++) {
            sums[i] = sum += nums[i];
        }
        return sums;
    }
}
