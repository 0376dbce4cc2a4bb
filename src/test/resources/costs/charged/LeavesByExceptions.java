// Tries: to leave its loops by exceptions, before they tell what they counted.
// At least: n^2
class Solution {
    long run(int[] data) throws Exception {
        int n = data.length;
        long sum = 0;
        for (int i = 0; i < n; i++) {
            try {
                sum += countDown(n);
            } catch (IllegalStateException left) {
                sum++;
            }
        }
        return sum;
    }

    private static long countDown(int from) {
        int left = from;
        while (true) {
            left--;
            if (left == 0) {
                throw END;
            }
        }
    }

    private static final IllegalStateException END = new IllegalStateException();
}
