import java.util.Arrays;

// Rounds the index of the bucket to the nearest integer: the last half bucket before 1 rounds up to n.
class Solution {
    public double[] bucketSort(double[] values) {
        int n = values.length;
        int[] end = new int[n];
        for (double value : values) {
            end[(int) Math.round(value * n)]++;
        }
        for (int bucket = 1; bucket < n; bucket++) {
            end[bucket] += end[bucket - 1];
        }
        double[] sorted = new double[n];
        for (double value : values) {
            sorted[--end[(int) Math.round(value * n)]] = value;
        }
        for (int bucket = 0; bucket < n; bucket++) {
            Arrays.sort(sorted, end[bucket], bucket + 1 < n ? end[bucket + 1] : n);
        }
        return sorted;
    }
}
