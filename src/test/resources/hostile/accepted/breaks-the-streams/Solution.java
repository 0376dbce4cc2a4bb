// Tries: to break the harness through the streams that it shares with the program.
class Solution {
    long seal(String word, int[] nums) throws Exception {
        System.out.close();
        System.err.close();
        System.in.close();
        System.setOut(null);
        System.setErr(null);
        System.setIn(null);
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
