// Sizes: 1000 2000 4000 8000 16000 32000 64000
// Memory: 1
class Solution {
    long run(int[] data) {
        long x = data[0];
        for (int i = 0; i < 10; i++) {
            x = x * 6364136223846793005L + data.length;
        }
        return x;
    }
}
