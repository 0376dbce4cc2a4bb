// Tries: to take more heap than the problem allows.
// Reason: OOM_HEAP
import java.util.ArrayList;
import java.util.List;

class Solution {
    long seal(String word, int[] nums) {
        List<byte[]> held = new ArrayList<>();
        while (true) {
            held.add(new byte[1 << 20]);
        }
    }
}
