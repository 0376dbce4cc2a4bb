// Tries: to open the JDK's packages to itself.
// Reason: IllegalCallerException
class Solution {
    long seal(String word, int[] nums) {
        Object.class.getModule().addOpens("java.lang", Solution.class.getModule());
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
