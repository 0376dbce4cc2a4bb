// Tries: to copy characters out of strings.
// At least: n^2 / 16
class Solution {
    long run(int[] data) throws Exception {
        int n = data.length;
        String text = "abcd".repeat(n / 4);
        long sum = 0;
        for (int i = 0; i < n; i++) {
            sum += text.toCharArray().length + String.valueOf(text.toCharArray()).length();
        }
        return sum;
    }
}
