// Sizes: 64 128 256 512 1024
class Solution {
    long run(int[] data) {
        int[] a = data.clone();
        for (int i = 0; i < a.length; i++) {
            int least = i;
            for (int j = i + 1; j < a.length; j++) {
                if (a[j] < a[least]) {
                    least = j;
                }
            }
            int swap = a[i];
            a[i] = a[least];
            a[least] = swap;
        }
        return a[a.length / 2];
    }
}
