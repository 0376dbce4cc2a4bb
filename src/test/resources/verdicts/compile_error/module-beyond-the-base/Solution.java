// Uses a module that no guest has.
class Solution {
    public long[] runningSums(int[] nums) {
        java.util.logging.Logger.getGlobal().info("hello");
        return new long[0];
    }
}
