// Fills the heap, and catches the error.
// Reason: OOM_HEAP
class Solution {
    public long[] runningSums(int[] nums) {
        java.util.List<long[]> hoard = new java.util.ArrayList<>();
        while (true) {
            try {
                hoard.add(new long[1 << 20]);
            } catch (OutOfMemoryError e) {
                return new long[0];
            }
        }
    }
}
