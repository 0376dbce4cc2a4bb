// Sizes: 1000 2000 4000 8000 16000 32000 64000
// Memory: n
class Solution {
    long run(int[] data) {
        StringBuilder text = new StringBuilder();
        for (int value : data) {
            text.append((char) ('a' + (value & 15)));
        }
        return text.toString().length();
    }
}
