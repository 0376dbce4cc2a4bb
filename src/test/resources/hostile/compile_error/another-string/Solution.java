// Tries: to have the method called with a class of its own in place of java.lang.String.
class Solution {
    static class String {}

    long seal(String word, int[] nums) {
        return 0;
    }
}
