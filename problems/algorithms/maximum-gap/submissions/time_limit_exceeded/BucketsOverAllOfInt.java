import java.util.ArrayList;
import java.util.List;

// Divides all of 0 … 2^31 - 1 instead of min … max and sorts each bucket by insertion: quadratic when the values are
// close together.
class Solution {
    public int maximumGap(int[] nums) {
        List<List<Integer>> buckets = new ArrayList<>();
        for (int i = 0; i < nums.length; i++) {
            buckets.add(new ArrayList<>());
        }
        for (int value : nums) {
            buckets.get((int) ((long) value * nums.length >>> 31)).add(value);
        }
        int widest = 0;
        int previous = Integer.MAX_VALUE;
        for (List<Integer> bucket : buckets) {
            insertionSort(bucket);
            for (int value : bucket) {
                widest = Math.max(widest, value - previous);
                previous = value;
            }
        }
        return widest;
    }

    private static void insertionSort(List<Integer> list) {
        for (int i = 1; i < list.size(); i++) {
            int value = list.get(i);
            int hole = i;
            while (hole > 0 && list.get(hole - 1) > value) {
                list.set(hole, list.get(hole - 1));
                hole--;
            }
            list.set(hole, value);
        }
    }
}
