// Tries: to ask the garbage collector.
// Names: java.util.WeakHashMap
import java.util.WeakHashMap;

class Solution {
    long run(int[] data) {
        WeakHashMap<Object, Integer> map = new WeakHashMap<>();
        map.put(new Object(), 1);
        return map.size();
    }
}
