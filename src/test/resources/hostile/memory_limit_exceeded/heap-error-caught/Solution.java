// Tries: to find out how much memory there is, catch the error and answer all the same; the JVM ends at the first.
// Reason: OOM_HEAP
import java.util.ArrayList;
import java.util.List;

class Solution {
    long seal(String word, int[] nums) {
        List<byte[]> held = new ArrayList<>();
        try {
            while (true) {
                held.add(new byte[1 << 20]);
            }
        } catch (OutOfMemoryError e) {
            held.clear();
        }
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
