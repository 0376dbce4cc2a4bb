// Tries: to overflow the stack with so many frames that unwinding them takes the time or the memory there is.
// Reason: STACK
class Solution {
    int depth;

    long seal(String word, int[] nums) {
        fall();
        return honest(word, nums);
    }

    void fall() {
        depth++;
        fall();
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
