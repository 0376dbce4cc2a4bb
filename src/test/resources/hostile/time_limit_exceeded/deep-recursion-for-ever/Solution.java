// Tries: to overflow the stack again and again and catch it each time.
class Solution {
    int depth;

    long seal(String word, int[] nums) {
        while (true) {
            try {
                fall();
            } catch (StackOverflowError e) {
                depth = 0;
            }
        }
    }

    void fall() {
        depth++;
        fall();
    }
}
