// Tries: to let the JVM clear tables.
// At least: n^2 / 4
class Solution {
    long run(int[] data) throws Exception {
        int n = data.length;
        long sum = 0;
        for (int i = 0; i < n / 16; i++) {
            sum += new int[16][n].length;
        }
        return sum;
    }
}
