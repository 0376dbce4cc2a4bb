// Tries: to work in a parallel stream.
// At least: n^2
import java.util.stream.LongStream;

class Solution {
    long run(int[] data) throws Exception {
        int n = data.length;
        return LongStream.range(0, 4096L * 4096).parallel().map(i -> i ^ i >>> 3).sum();
    }
}
