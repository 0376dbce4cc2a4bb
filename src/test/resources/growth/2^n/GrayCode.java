// Sizes: 8 10 12 14 16 18
// Memory: 2^n
class Solution {
    long run(int[] data) {
        int[] codes = new int[1 << data.length];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = i ^ i >> 1;
        }
        return codes[codes.length - 1];
    }
}
