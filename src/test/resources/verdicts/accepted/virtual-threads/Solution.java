// Works in virtual threads, and leaves one behind.
class Solution {
    public long[] runningSums(int[] nums) {
        Thread.ofVirtual().start(() -> {
            while (true) {
                java.util.concurrent.locks.LockSupport.park();
            }
        });
        long[] result = new long[nums.length];
        try {
            Thread.ofVirtual().start(() -> System.arraycopy(sums(nums), 0, result, 0, nums.length)).join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return result;
    }

    private static long[] sums(int[] nums) {
        long[] sums = new long[nums.length];
        long sum = 0;
        for (int i = 0; i < nums.length; i++) {
            sums[i] = sum += nums[i];
        }
        return sums;
    }
}
