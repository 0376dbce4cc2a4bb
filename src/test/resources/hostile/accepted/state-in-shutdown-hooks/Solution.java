// Tries: to leave code that runs when the guest ends, after its last answer.
class Solution {
    long seal(String word, int[] nums) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            while (true) {}
        }));
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
