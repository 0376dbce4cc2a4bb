// Tries: to fill memory by repeat().
// At least: n^2 / 16
class Solution {
    long run(int[] data) throws Exception {
        int n = data.length;
        long sum = 0;
        for (int i = 0; i < n; i++) {
            sum += "ab".repeat(n).length();
        }
        return sum;
    }
}
