// Tries: to shift characters: deleteCharAt(0).
// At least: n^2 / 32
class Solution {
    long run(int[] data) throws Exception {
        int n = data.length;
        StringBuilder text = new StringBuilder("x".repeat(n));
        while (!text.isEmpty()) {
            text.deleteCharAt(0);
        }
        return text.length();
    }
}
