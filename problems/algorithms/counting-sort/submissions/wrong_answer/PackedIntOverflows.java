import java.util.Arrays;

// Packs key and index into one int and sorts that: key * n + index overflows when both are large.
class Solution {
    public int[] stableOrder(int[] keys, int k) {
        int n = keys.length;
        int[] packed = new int[n];
        for (int i = 0; i < n; i++) {
            packed[i] = keys[i] * n + i;
        }
        Arrays.sort(packed);
        for (int i = 0; i < n; i++) {
            packed[i] = Math.floorMod(packed[i], n);
        }
        return packed;
    }
}
