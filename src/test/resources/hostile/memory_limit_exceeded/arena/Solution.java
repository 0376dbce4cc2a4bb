// Tries: to take memory outside the heap in an arena; the guest's control group counts everything.
// Reason: OOM_CGROUP
import java.lang.foreign.Arena;

class Solution {
    long seal(String word, int[] nums) {
        while (true) {
            Arena.global().allocate(1 << 20).fill((byte) 1);
        }
    }
}
