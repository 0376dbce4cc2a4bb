// Sizes: 1000 2000 4000 8000 16000 32000
import java.util.Arrays;
import java.util.Comparator;

class Solution {
    long run(int[] data) {
        return Arrays.stream(data).boxed().sorted(Comparator.reverseOrder()).skip(data.length / 2).findFirst().orElseThrow();
    }
}
