// Sizes: 500 1000 2000 4000 8000 16000 32000
class Solution {
    /** Adds to a prefix in each step: lazily to whole blocks, one by one to the rest. */
    long run(int[] data) {
        int n = data.length;
        int block = (int) Math.ceil(Math.sqrt(n));
        long[] values = new long[n];
        long[] lazy = new long[block + 1];
        for (int step = 0; step < n; step++) {
            int end = (int) ((step * 2654435761L & 0x7fffffff) % n);
            for (int b = 0; b < end / block; b++) {
                lazy[b] += data[step];
            }
            for (int i = end / block * block; i <= end; i++) {
                values[i] += data[step];
            }
        }
        return values[n / 2] + lazy[n / 2 / block];
    }
}
