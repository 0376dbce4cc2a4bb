// Sizes: 1000 2000 4000 8000 16000 32000
import java.util.TreeSet;

class Solution {
    long run(int[] data) {
        TreeSet<Integer> seen = new TreeSet<>();
        long nearest = Long.MAX_VALUE;
        for (int value : data) {
            Integer below = seen.floor(value);
            if (below != null) {
                nearest = Math.min(nearest, (long) value - below);
            }
            seen.add(value);
        }
        return nearest;
    }
}
