// Sizes: 1000 2000 4000 8000 16000 32000 64000
// Memory: n
import java.util.HashSet;
import java.util.Set;

class Solution {
    long run(int[] data) {
        Set<Integer> seen = new HashSet<>();
        long repeated = 0;
        for (int value : data) {
            if (!seen.add(value & 0xfffff)) {
                repeated++;
            }
        }
        return repeated;
    }
}
