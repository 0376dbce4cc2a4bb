// Sizes: 1000 2000 4000 8000 16000 32000
// Memory: n
import java.util.TreeMap;

class Solution {
    long run(int[] data) {
        TreeMap<Integer, Integer> map = new TreeMap<>();
        for (int i = 0; i < data.length; i++) {
            map.put(data[i], i);
        }
        return map.firstEntry().getValue();
    }
}
