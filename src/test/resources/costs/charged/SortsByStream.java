// Tries: to sort in a stream.
// At least: n log n
import java.util.stream.IntStream;

class Solution {
    long run(int[] data) throws Exception {
        int n = data.length;
        return IntStream.of(data).sorted().skip(n / 2).findFirst().orElseThrow();
    }
}
