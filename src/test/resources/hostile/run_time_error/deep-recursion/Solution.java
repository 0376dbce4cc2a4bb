// Tries: to overflow the stack, which must end the program and not the judge.
// Reason: STACK
class Solution {
    long seal(String word, int[] nums) {
        return 1 + seal(word, nums);
    }
}
