// Uses the module that only demos have.
class Solution {
    public long[] runningSums(int[] nums) {
        return new long[jdk.incubator.vector.IntVector.SPECIES_PREFERRED.length()];
    }
}
