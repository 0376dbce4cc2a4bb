// Tries: to recur instead of looping.
// At least: n^2 / 2
class Solution {
    long run(int[] data) throws Exception {
        int n = data.length;
        long sum = 0;
        for (int i = 0; i < n / 2; i++) {
            sum += depth(1000);
        }
        return sum;
    }

    private static long depth(int left) {
        return left == 0 ? 0 : 1 + depth(left - 1);
    }
}
