// Tries: to break the harness while it asks an exception for its text.
// Reason: EXCEPTION
class Solution {
    static class Awkward extends RuntimeException {
        @Override
        public String toString() {
            throw new Awkward();
        }

        @Override
        public StackTraceElement[] getStackTrace() {
            throw new Awkward();
        }
    }

    long seal(String word, int[] nums) {
        throw new Awkward();
    }
}
