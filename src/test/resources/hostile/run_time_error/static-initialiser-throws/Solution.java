// Tries: to fail before it is called.
// Reason: ExceptionInInitializerError
class Solution {
    static int[] none = new int[0];
    static int first = none[0];

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
