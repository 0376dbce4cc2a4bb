// Tries: to take memory in the stacks of many threads; the guest's control group counts everything.
// Reason: OOM_CGROUP
class Solution {
    long seal(String word, int[] nums) throws Exception {
        for (int i = 0; i < 60; i++) {
            new Thread(null, () -> fill(0, 0, 0, 0), "deep", 64 << 20).start();
        }
        Thread.sleep(60_000);
        return honest(word, nums);
    }

    static long fill(long a, long b, long c, long d) {
        try {
            return fill(b, c, d, a + 1) + a + b + c + d;
        } catch (StackOverflowError e) {
            while (true) {
                java.util.concurrent.locks.LockSupport.park();
            }
        }
    }

    static long honest(String word, int[] nums) {
        long seal = 7;
        for (char c : word.toCharArray()) {
            seal = seal * 31 + c;
        }
        for (int n : nums) {
            seal = seal * 31 + n;
        }
        return seal;
    }
}
