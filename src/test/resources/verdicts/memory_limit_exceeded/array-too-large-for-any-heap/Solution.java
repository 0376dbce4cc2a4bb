// Asks for more than an array can hold.
// Reason: OOM_HEAP
class Solution {
    public long[] runningSums(int[] nums) {
        return new long[Integer.MAX_VALUE];
    }
}
