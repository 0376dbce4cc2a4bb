// As many buckets as values, between the smallest and the largest of them; a bucket with many values is divided again
// over its own, far narrower range. So values that crowd together cost a few more rounds and never a quadratic sort.
class Solution {
    private static final int SMALL = 16;

    public double[] bucketSort(double[] values) {
        sort(values, new double[values.length], 0, values.length);
        return values;
    }

    private static void sort(double[] values, double[] buffer, int from, int to) {
        int n = to - from;
        if (n <= SMALL) {
            insertionSort(values, from, to);
            return;
        }
        double min = values[from];
        double max = values[from];
        for (int i = from; i < to; i++) {
            min = Math.min(min, values[i]);
            max = Math.max(max, values[i]);
        }
        if (min == max) {
            return;
        }
        int[] end = new int[n];
        for (int i = from; i < to; i++) {
            end[bucket(values[i], min, max, n)]++;
        }
        end[0] += from;
        for (int bucket = 1; bucket < n; bucket++) {
            end[bucket] += end[bucket - 1];
        }
        System.arraycopy(values, from, buffer, from, n);
        for (int i = from; i < to; i++) {
            values[--end[bucket(buffer[i], min, max, n)]] = buffer[i];
        }
        // every end has moved down to its bucket's start
        for (int bucket = 0; bucket < n; bucket++) {
            sort(values, buffer, end[bucket], bucket + 1 < n ? end[bucket + 1] : to);
        }
    }

    /** From 0 for the smallest to n - 1 for the largest, so at least two buckets are in use. */
    private static int bucket(double value, double min, double max, int n) {
        return (int) ((value - min) / (max - min) * (n - 1));
    }

    private static void insertionSort(double[] values, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            double value = values[i];
            int hole = i;
            while (hole > from && values[hole - 1] > value) {
                values[hole] = values[hole - 1];
                hole--;
            }
            values[hole] = value;
        }
    }
}
