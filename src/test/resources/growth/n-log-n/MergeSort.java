// Sizes: 1000 2000 4000 8000 16000 32000
// Memory: n
class Solution {
    long run(int[] data) {
        int[] sorted = data.clone();
        sort(sorted, new int[data.length], 0, data.length);
        return sorted[data.length / 2];
    }

    private void sort(int[] a, int[] buffer, int from, int to) {
        if (to - from < 2) {
            return;
        }
        int middle = (from + to) >>> 1;
        sort(a, buffer, from, middle);
        sort(a, buffer, middle, to);
        int left = from;
        int right = middle;
        for (int i = from; i < to; i++) {
            buffer[i] = right >= to || left < middle && a[left] <= a[right] ? a[left++] : a[right++];
        }
        for (int i = from; i < to; i++) {
            a[i] = buffer[i];
        }
    }
}
