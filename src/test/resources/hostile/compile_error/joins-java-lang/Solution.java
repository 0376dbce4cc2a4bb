// Tries: to be in java.lang.
package java.lang;

class Solution {
    long seal(String word, int[] nums) {
        return 0;
    }
}
