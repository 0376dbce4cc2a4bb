// Sizes: 1000 2000 4000 8000 16000 32000 64000 128000
// Memory: 1
class Solution {
    long run(int[] data) {
        long base = 3;
        long power = 1;
        for (int exponent = data.length; exponent > 0; exponent >>= 1) {
            if ((exponent & 1) == 1) {
                power = power * base % 1_000_000_007L;
            }
            base = base * base % 1_000_000_007L;
        }
        return power;
    }
}
