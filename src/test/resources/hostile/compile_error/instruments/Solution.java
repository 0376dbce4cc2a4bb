// Tries: to be an agent that changes other classes; guests have no java.instrument.
class Solution {
    public static void agentmain(String args, java.lang.instrument.Instrumentation jvm) {
        jvm.addTransformer(null);
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
