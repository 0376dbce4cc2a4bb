// Sizes: 500 1000 2000 4000 8000 16000
// Memory: n
// ArrayList.remove(0) moves all that is behind it.
import java.util.ArrayList;
import java.util.List;

class Solution {
    long run(int[] data) {
        List<Integer> list = new ArrayList<>();
        for (int value : data) {
            list.add(value);
        }
        long sum = 0;
        while (!list.isEmpty()) {
            sum = 31 * sum + list.remove(0);
        }
        return sum;
    }
}
