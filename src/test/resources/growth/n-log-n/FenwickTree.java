// Sizes: 1000 2000 4000 8000 16000 32000
class Solution {
    long run(int[] data) {
        int n = data.length;
        int[] tree = new int[n + 1];
        long inversions = 0;
        for (int value : data) {
            int rank = Math.floorMod(value, n) + 1;
            for (int i = n; i > 0; i -= i & -i) {
                inversions += tree[i];
            }
            for (int i = rank; i > 0; i -= i & -i) {
                inversions -= tree[i];
            }
            for (int i = rank; i <= n; i += i & -i) {
                tree[i]++;
            }
        }
        return inversions;
    }
}
