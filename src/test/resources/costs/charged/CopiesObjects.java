// Tries: to copy an array of objects, whose type is found by reflection.
// At least: n^2 / 4
import java.util.Arrays;

class Solution {
    long run(int[] data) throws Exception {
        int n = data.length;
        Integer[] copy = new Integer[n];
        for (int i = 0; i < n; i++) {
            copy = Arrays.copyOfRange(copy, 0, n);
        }
        return copy.length;
    }
}
