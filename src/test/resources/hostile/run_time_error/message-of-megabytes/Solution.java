// Tries: to fill logs and tables with the text of an exception.
// Reason: IllegalStateException
class Solution {
    long seal(String word, int[] nums) {
        throw new IllegalStateException("x".repeat(2 << 20));
    }
}
