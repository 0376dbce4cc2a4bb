// Its name could tell what the test was: it is not told.
// Reason: EXCEPTION
class Solution {
    static class TheAnswerIs42 extends RuntimeException {}

    public long[] runningSums(int[] nums) {
        long[] sums = new long[nums.length];
        long sum = 0;
        for (int i = 0; i < nums.length; i++) {
            sums[i] = sum += nums[i];
        }
        throw new TheAnswerIs42();
    }
}
