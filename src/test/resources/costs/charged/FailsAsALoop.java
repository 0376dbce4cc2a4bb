// Tries: to go round by exceptions that the JVM throws.
// At least: 8 n
class Solution {
    long run(int[] data) throws Exception {
        int n = data.length;
        long sum = 0;
        int[] none = new int[0];
        while (sum < n) {
            try {
                none[n]++;
            } catch (ArrayIndexOutOfBoundsException again) {
                sum++;
            }
        }
        return sum;
    }
}
