// Looks through the whole array for the successor of each value: quadratic.
class Solution {
    public int maximumGap(int[] nums) {
        int widest = 0;
        for (int value : nums) {
            boolean last = true;
            int successor = Integer.MAX_VALUE;
            for (int other : nums) {
                if (other > value) {
                    last = false;
                    successor = Math.min(successor, other);
                }
            }
            if (!last) {
                widest = Math.max(widest, successor - value);
            }
        }
        return widest;
    }
}
