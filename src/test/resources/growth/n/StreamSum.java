// Sizes: 1000 2000 4000 8000 16000 32000 64000
import java.util.Arrays;

class Solution {
    long run(int[] data) {
        return Arrays.stream(data).filter(value -> value > 0).asLongStream().map(value -> value * 3).sum();
    }
}
