// Sizes: 64 128 256 512 1024
import java.util.Arrays;

class Solution {
    long run(int[] data) {
        int n = data.length;
        long sum = 0;
        Integer[] row = new Integer[n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                row[j] = data[(i + j) % n] * (2 * j + 1) ^ data[j] * (2 * i + 1);
            }
            Arrays.sort(row);
            sum += row[n / 2];
        }
        return sum;
    }
}
