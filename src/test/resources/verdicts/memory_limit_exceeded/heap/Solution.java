// Fills the heap.
// Reason: OOM_HEAP
class Solution {
    public long[] runningSums(int[] nums) {
        java.util.List<long[]> hoard = new java.util.ArrayList<>();
        while (true) {
            hoard.add(new long[1 << 20]);
        }
    }
}
