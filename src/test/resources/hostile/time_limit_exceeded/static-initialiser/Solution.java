// Tries: to work before it is called, where a clock might not run yet.
class Solution {
    static long work;

    static {
        while (work >= 0) {
            work = (work + 1) % 1_000_003;
        }
    }

    long seal(String word, int[] nums) {
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
