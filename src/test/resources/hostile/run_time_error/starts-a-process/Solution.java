// Tries: to start a process.
// Reason: IOException
class Solution {
    long seal(String word, int[] nums) throws Exception {
        new ProcessBuilder("/opt/java/bin/java", "-version").start().waitFor();
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
