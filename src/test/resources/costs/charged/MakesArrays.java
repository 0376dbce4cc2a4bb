// Tries: to let the JVM clear memory.
// At least: n^2 / 4
class Solution {
    long run(int[] data) throws Exception {
        int n = data.length;
        long sum = 0;
        for (int i = 0; i < n; i++) {
            sum += new int[n].length;
        }
        return sum;
    }
}
