// Tries: to pretend that its heap was full, with the JVM's own words and exit code.
// Reason: EXIT_3
class Solution {
    long seal(String word, int[] nums) {
        System.err.println("Terminating due to java.lang.OutOfMemoryError: Java heap space");
        Runtime.getRuntime().halt(3);
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
