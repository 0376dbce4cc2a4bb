// Tries: to hold the heap with parked virtual threads, which no process limit counts; the heap's limit does.
// Reason: OOM_HEAP
import java.util.concurrent.locks.LockSupport;

class Solution {
    long seal(String word, int[] nums) {
        while (true) {
            byte[] held = new byte[16_000];
            Thread.ofVirtual().start(() -> {
                while (held.length > 0) {
                    LockSupport.park();
                }
            });
        }
    }
}
