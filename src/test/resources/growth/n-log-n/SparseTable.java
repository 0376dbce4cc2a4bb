// Sizes: 1000 2000 4000 8000 16000 32000
// Memory: n log n
import java.util.ArrayList;
import java.util.List;

class Solution {
    long run(int[] data) {
        List<int[]> levels = new ArrayList<>();
        levels.add(data.clone());
        for (int width = 1; 2 * width <= data.length; width *= 2) {
            int[] below = levels.getLast();
            int[] level = new int[data.length - 2 * width + 1];
            for (int i = 0; i < level.length; i++) {
                level[i] = Math.min(below[i], below[i + width]);
            }
            levels.add(level);
        }
        return levels.getLast()[0];
    }
}
