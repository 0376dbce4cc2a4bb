// Tries: to go round by exceptions.
// At least: 50 n
class Solution {
    long run(int[] data) throws Exception {
        int n = data.length;
        long sum = 0;
        while (true) {
            try {
                if (sum >= 4096) {
                    return sum;
                }
                throw new IllegalStateException();
            } catch (IllegalStateException again) {
                sum++;
            }
        }
    }
}
