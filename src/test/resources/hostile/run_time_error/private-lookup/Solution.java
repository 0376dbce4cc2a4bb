// Tries: to get a lookup with all rights in java.lang.
// Reason: IllegalAccessException
import java.lang.invoke.MethodHandles;

class Solution {
    long seal(String word, int[] nums) throws Exception {
        MethodHandles.privateLookupIn(System.class, MethodHandles.lookup());
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
