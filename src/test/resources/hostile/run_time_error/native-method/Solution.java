// Tries: to call a native method of its own that nobody has linked.
// Reason: UnsatisfiedLinkError
class Solution {
    static native int crash();

    long seal(String word, int[] nums) {
        return honest(word, nums) + crash();
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
