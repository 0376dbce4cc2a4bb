// Tries: to shift characters: insert(0, …).
// At least: n^2 / 32
class Solution {
    long run(int[] data) throws Exception {
        int n = data.length;
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < n; i++) {
            text.insert(0, (char) ('a' + i % 26));
        }
        return text.length();
    }
}
