// Tries: to ask for 16 GiB at once.
// Reason: OOM_HEAP
class Solution {
    long seal(String word, int[] nums) {
        long[] all = new long[Integer.MAX_VALUE - 8];
        return all[all.length - 1];
    }
}
