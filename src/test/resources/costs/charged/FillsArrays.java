// Tries: to clear an array again and again.
// At least: n^2
import java.util.Arrays;

class Solution {
    long run(int[] data) throws Exception {
        int n = data.length;
        int[] cells = new int[n];
        for (int i = 0; i < n; i++) {
            Arrays.fill(cells, i);
        }
        return cells[n / 2];
    }
}
