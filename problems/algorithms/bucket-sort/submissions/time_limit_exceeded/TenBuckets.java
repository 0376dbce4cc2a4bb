// One bucket for each first decimal, however many values there are, and selection sort in each: still quadratic.
class Solution {
    public double[] bucketSort(double[] values) {
        int[] start = new int[11];
        for (double value : values) {
            start[(int) (value * 10) + 1]++;
        }
        for (int bucket = 0; bucket < 10; bucket++) {
            start[bucket + 1] += start[bucket];
        }
        double[] sorted = new double[values.length];
        int[] next = start.clone();
        for (double value : values) {
            sorted[next[(int) (value * 10)]++] = value;
        }
        for (int bucket = 0; bucket < 10; bucket++) {
            selectionSort(sorted, start[bucket], start[bucket + 1]);
        }
        return sorted;
    }

    private static void selectionSort(double[] values, int from, int to) {
        for (int i = from; i < to; i++) {
            int smallest = i;
            for (int j = i + 1; j < to; j++) {
                if (values[j] < values[smallest]) {
                    smallest = j;
                }
            }
            double swap = values[i];
            values[i] = values[smallest];
            values[smallest] = swap;
        }
    }
}
