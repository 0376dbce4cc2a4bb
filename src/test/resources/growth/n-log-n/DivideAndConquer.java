// Sizes: 1000 2000 4000 8000 16000 32000
class Solution {
    long run(int[] data) {
        return best(data, 0, data.length);
    }

    /** The greatest sum of neighbours: in the left half, in the right half, or across the middle. */
    private long best(int[] a, int from, int to) {
        if (to - from == 1) {
            return a[from];
        }
        int middle = (from + to) >>> 1;
        long across = most(a, middle - 1, from - 1, -1) + most(a, middle, to, 1);
        return Math.max(across, Math.max(best(a, from, middle), best(a, middle, to)));
    }

    private long most(int[] a, int start, int end, int step) {
        long sum = 0;
        long most = Long.MIN_VALUE;
        for (int i = start; i != end; i += step) {
            sum += a[i];
            most = Math.max(most, sum);
        }
        return most;
    }
}
