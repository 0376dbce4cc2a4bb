// Tries: to have one class file written over another, on file systems that ignore case.
class Solution {
    long seal(String word, int[] nums) {
        return new SOLUTION().seal(word, nums);
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

class SOLUTION {
    long seal(String word, int[] nums) {
        return Solution.honest(word, nums);
    }
}

class solution {}
