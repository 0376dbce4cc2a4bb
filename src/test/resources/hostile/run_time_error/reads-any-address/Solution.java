// Tries: to read memory at an address of its choice.
// Reason: IllegalCallerException
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

class Solution {
    long seal(String word, int[] nums) {
        MemorySegment.ofAddress(4_096).reinterpret(8).get(ValueLayout.JAVA_BYTE, 0);
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
