// Tries: to survive whatever is thrown at it from inside; it is ended from outside.
class Solution {
    long seal(String word, int[] nums) {
        while (true) {
            try {
                while (true) {
                    seal(word, nums);
                }
            } catch (Throwable anything) {
                // neither ThreadDeath nor StackOverflowError nor OutOfMemoryError
            } finally {
                continue;
            }
        }
    }
}
