// Tries: the same past the compiler.
// Reason: ClassNotFoundException
class Solution {
    long seal(String word, int[] nums) throws Exception {
        Class.forName("sun.misc.Unsafe");
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
