import java.util.Arrays;

// Buckets of equal width over [0, 1), each sorted by the library: linear for spread values, n log n at the worst.
class Solution {
    public double[] bucketSort(double[] values) {
        int n = values.length;
        int[] end = new int[n];
        for (double value : values) {
            end[(int) (value * n)]++;
        }
        for (int bucket = 1; bucket < n; bucket++) {
            end[bucket] += end[bucket - 1];
        }
        double[] sorted = new double[n];
        for (double value : values) {
            sorted[--end[(int) (value * n)]] = value;
        }
        for (int bucket = 0; bucket < n; bucket++) {
            int to = bucket + 1 < n ? end[bucket + 1] : n;
            if (to - end[bucket] > 1) {
                Arrays.sort(sorted, end[bucket], to);
            }
        }
        return sorted;
    }
}
