// Sizes: 1000 1500 2200 3300 5000 7500 11000 17000
// Memory: n
import java.util.ArrayList;
import java.util.List;

class Solution {
    long run(int[] data) {
        List<Integer> list = new ArrayList<>();
        for (int value : data) {
            list.add(value);
        }
        return list.get(list.size() / 2);
    }
}
