// Recurses without end in the smallest frames there are, of which a stack holds the most.
// Reason: STACK
class Solution {
    private int depth;

    public long[] runningSums(int[] nums) {
        fall();
        return null;
    }

    private void fall() {
        depth++;
        fall();
    }
}
