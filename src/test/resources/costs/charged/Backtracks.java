// Tries: to search by a regular expression that tries everything.
// At least: n^2 / 8
import java.util.regex.Pattern;

class Solution {
    long run(int[] data) throws Exception {
        int n = data.length;
        return Pattern.compile("(x+x+)+\\1y").matcher("x".repeat(20)).find() ? 1 : 0;
    }
}
