import java.util.Arrays;

// Sorts, and looks at the neighbours: right, and fast enough in seconds, but its cost grows as n log n.
class Solution {
    public int maximumGap(int[] nums) {
        int[] sorted = nums.clone();
        Arrays.sort(sorted);
        int gap = 0;
        for (int i = 1; i < sorted.length; i++) {
            gap = Math.max(gap, sorted[i] - sorted[i - 1]);
        }
        return gap;
    }
}
