// Tries: to hold a worker by sleeping, which takes no CPU time; the clock on the wall is watched too.
// Reason: IDLE
class Solution {
    long seal(String word, int[] nums) throws Exception {
        Thread.sleep(3_600_000);
        return honest(word, nums);
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
