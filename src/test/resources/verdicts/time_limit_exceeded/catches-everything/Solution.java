// Catches whatever might end it, and goes on.
class Solution {
    public long[] runningSums(int[] nums) {
        while (true) {
            try {
                nums = nums.clone();
            } catch (Throwable t) {
                // never mind
            }
        }
    }
}
