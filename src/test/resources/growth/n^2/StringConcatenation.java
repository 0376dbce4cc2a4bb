// Sizes: 500 1000 2000 4000 8000 16000
// Memory: n^2
// Each step copies all that is there already: hidden in the JDK, but to be paid.
class Solution {
    long run(int[] data) {
        String text = "";
        for (int value : data) {
            text = text + (char) ('a' + (value & 15));
        }
        return text.length();
    }
}
