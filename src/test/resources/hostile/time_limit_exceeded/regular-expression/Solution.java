// Tries: to burn time inside the JDK, in one call that cannot be interrupted.
import java.util.regex.Pattern;

class Solution {
    long seal(String word, int[] nums) {
        return Pattern.matches("(.*x){25}y", "x".repeat(90)) ? 1 : 0;
    }
}
