// The exception's own text throws.
// Reason: EXCEPTION
class Solution {
    public long[] runningSums(int[] nums) {
        throw new IllegalStateException() {
            @Override
            public String getMessage() {
                throw new IllegalStateException();
            }
        };
    }
}
