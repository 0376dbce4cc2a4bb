// Tries: to rewrite strings.
// At least: n^2 / 16
class Solution {
    long run(int[] data) throws Exception {
        int n = data.length;
        String text = "abc".repeat(n / 3);
        for (int i = 0; i < n / 4; i++) {
            text = text.replace('a', 'x').replace('x', 'a');
        }
        return text.length();
    }
}
