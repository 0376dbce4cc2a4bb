import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

// Keeps the values as float, which has 24 significant bits: what comes back is not what came in.
class Solution {
    public double[] bucketSort(double[] values) {
        int n = values.length;
        List<List<Float>> buckets = new ArrayList<>();
        for (int i = 0; i <= n; i++) {
            buckets.add(new ArrayList<>());
        }
        for (double value : values) {
            buckets.get((int) (value * n)).add((float) value);
        }
        double[] sorted = new double[n];
        int length = 0;
        for (List<Float> bucket : buckets) {
            Collections.sort(bucket);
            for (float value : bucket) {
                sorted[length++] = value;
            }
        }
        return sorted;
    }
}
