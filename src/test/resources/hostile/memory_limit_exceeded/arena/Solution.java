// Tries: to take memory outside the heap in an arena.
// Reason: OOM_HEAP
import java.lang.foreign.Arena;

class Solution {
    long seal(String word, int[] nums) {
        while (true) {
            Arena.global().allocate(1 << 20).fill((byte) 1);
        }
    }
}
