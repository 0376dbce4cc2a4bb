// The method has another name.
class Solution {
    public long[] sums(int[] nums) {
        return new long[0];
    }
}
