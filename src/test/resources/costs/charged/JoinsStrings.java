// Tries: to copy strings by joining them.
// At least: n^2 / 32
class Solution {
    long run(int[] data) throws Exception {
        int n = data.length;
        String text = "";
        for (int i = 0; i < n; i++) {
            text += (char) ('a' + i % 26);
        }
        return text.length();
    }
}
