import java.util.ArrayList;
import java.util.List;

// The textbook's bucket sort, with insertion sort in each bucket: quadratic when one bucket gets everything.
class Solution {
    public double[] bucketSort(double[] values) {
        int n = values.length;
        List<List<Double>> buckets = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            buckets.add(new ArrayList<>());
        }
        for (double value : values) {
            buckets.get((int) (value * n)).add(value);
        }
        double[] sorted = new double[n];
        int length = 0;
        for (List<Double> bucket : buckets) {
            insertionSort(bucket);
            for (double value : bucket) {
                sorted[length++] = value;
            }
        }
        return sorted;
    }

    private static void insertionSort(List<Double> list) {
        for (int i = 1; i < list.size(); i++) {
            Double value = list.get(i);
            int hole = i;
            while (hole > 0 && list.get(hole - 1) > value) {
                list.set(hole, list.get(hole - 1));
                hole--;
            }
            list.set(hole, value);
        }
    }
}
