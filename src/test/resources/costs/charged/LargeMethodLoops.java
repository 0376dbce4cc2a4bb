// Tries: to hide loops in a method of many blocks.
// At least: n^2
class Solution {
    long run(int[] data) throws Exception {
        int n = data.length;
        long sum = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                sum += switch (j & 7) {
                    case 0 -> i;
                    case 1 -> j;
                    case 2 -> i ^ j;
                    case 3 -> i & j;
                    case 4 -> i | j;
                    case 5 -> i - j;
                    case 6 -> i + j;
                    default -> 1;
                };
            }
        }
        return sum;
    }
}
