// Tries: to shift a list: remove(0).
// At least: n^2 / 8
import java.util.ArrayList;
import java.util.List;

class Solution {
    long run(int[] data) throws Exception {
        int n = data.length;
        List<Integer> list = new ArrayList<>();
        for (int each : data) {
            list.add(each);
        }
        long sum = 0;
        while (!list.isEmpty()) {
            sum += list.remove(0);
        }
        return sum;
    }
}
