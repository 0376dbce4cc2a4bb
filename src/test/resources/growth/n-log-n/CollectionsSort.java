// Sizes: 1000 2000 4000 8000 16000 32000
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class Solution {
    long run(int[] data) {
        List<Integer> list = new ArrayList<>();
        for (int value : data) {
            list.add(value);
        }
        Collections.sort(list);
        return list.get(list.size() / 2);
    }
}
