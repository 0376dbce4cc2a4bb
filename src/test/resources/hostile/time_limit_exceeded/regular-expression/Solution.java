// Tries: to burn time inside the JDK, in one call that cannot be interrupted.
import java.util.regex.Pattern;

class Solution {
    long seal(String word, int[] nums) {
        return Pattern.matches("(x+x+)+y", "x".repeat(60)) ? 1 : 0;
    }
}
