// Tries: to burn the next test's time in a daemon thread left behind; the next test gets a guest of its own.
class Solution {
    long seal(String word, int[] nums) {
        Thread burning = new Thread(() -> {
            while (true) {}
        });
        burning.setDaemon(true);
        burning.start();
        return honest(word, nums);
    }

    static long honest(String word, int[] nums) {
        long seal = 7;
        for (char c : word.toCharArray()) {
            seal = seal * 31 + c;
        }
        for (int n : nums) {
            seal = seal * 31 + n;
        }
        return seal;
    }
}
