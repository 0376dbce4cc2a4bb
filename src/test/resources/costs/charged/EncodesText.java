// Tries: to encode and decode text.
// At least: n^2 / 16
import java.nio.charset.StandardCharsets;

class Solution {
    long run(int[] data) throws Exception {
        int n = data.length;
        String text = "ab\u00e9d".repeat(n / 4);
        long sum = 0;
        for (int i = 0; i < n / 4; i++) {
            sum += new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).length();
        }
        return sum;
    }
}
