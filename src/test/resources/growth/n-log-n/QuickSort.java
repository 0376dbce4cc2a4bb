// Sizes: 1000 2000 4000 8000 16000 32000
class Solution {
    long run(int[] data) {
        int[] sorted = data.clone();
        sort(sorted, 0, sorted.length - 1);
        return sorted[sorted.length / 2];
    }

    /** The pivot is the middle element: how well it divides is up to the (random) data. */
    private void sort(int[] a, int from, int to) {
        int i = from;
        int j = to;
        int pivot = a[(from + to) >>> 1];
        while (i <= j) {
            while (a[i] < pivot) {
                i++;
            }
            while (a[j] > pivot) {
                j--;
            }
            if (i <= j) {
                int swap = a[i];
                a[i++] = a[j];
                a[j--] = swap;
            }
        }
        if (from < j) {
            sort(a, from, j);
        }
        if (i < to) {
            sort(a, i, to);
        }
    }
}
