// Tries: to load a library that is there already.
// Reason: IllegalCallerException
class Solution {
    long seal(String word, int[] nums) {
        System.load("/lib/x86_64-linux-gnu/libc.so.6");
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
