// Tries: to learn the answer from the time that passes; nothing that takes time depends on it.
class Solution {
    long seal(String word, int[] nums) {
        long start = System.nanoTime();
        while (System.nanoTime() - start < 1_000_000) {
            Thread.onSpinWait();
        }
        return System.nanoTime() - start;
    }
}
