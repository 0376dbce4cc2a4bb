// The method has no body.
abstract class Solution {
    public abstract long[] runningSums(int[] nums);
}
