import java.util.Arrays;

// Packs key and index into a long, which is right, but assigns the remainder to an int without a cast.
class Solution {
    public int[] stableOrder(int[] keys, int k) {
        int n = keys.length;
        long[] packed = new long[n];
        for (int i = 0; i < n; i++) {
            packed[i] = (long) keys[i] * n + i;
        }
        Arrays.sort(packed);
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            order[i] = packed[i] % n;
        }
        return order;
    }
}
