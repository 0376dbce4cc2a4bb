// Tries: to have class files with odd names written to a disk; Java allows control characters in names.
class Solution {
    static class A\u0000B {}

    static class e\u202evil {}

    static class con {}

    long seal(String word, int[] nums) {
        return new A\u0000B().hashCode() == 0 && new e\u202evil() == null ? 0 : honest(word, nums);
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
