// Tries: to find out how fast it is, and stop before it costs.
// At least: n
class Solution {
    long run(int[] data) throws Exception {
        int n = data.length;
        long end = System.nanoTime() + n;
        long sum = 0;
        while (System.nanoTime() < end) {
            sum++;
        }
        return sum;
    }
}
