// Makes the error itself that a full heap would end it with.
// Reason: OutOfMemoryError
class Solution {
    public long[] runningSums(int[] nums) {
        throw new OutOfMemoryError("Java heap space");
    }
}
