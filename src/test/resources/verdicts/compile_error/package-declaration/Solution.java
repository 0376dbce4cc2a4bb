// In a package of its own.
package mine;

class Solution {
    public long[] runningSums(int[] nums) {
        return new long[0];
    }
}
