// Sizes: 1000 3000 10000 30000 100000 300000
// Memory: 1
class Solution {
    long run(int[] data) {
        long best = Long.MIN_VALUE;
        long current = 0;
        for (int value : data) {
            current = Math.max(current, 0) + value;
            best = Math.max(best, current);
        }
        return best;
    }
}
