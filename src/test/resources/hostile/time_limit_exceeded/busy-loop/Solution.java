// Tries: to loop for ever.
class Solution {
    long seal(String word, int[] nums) {
        while (true) {}
    }
}
