// Tries: to copy a list by toArray.
// At least: n^2 / 4
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
        for (int i = 0; i < n; i++) {
            sum += list.toArray(new Integer[0]).length;
        }
        return sum;
    }
}
