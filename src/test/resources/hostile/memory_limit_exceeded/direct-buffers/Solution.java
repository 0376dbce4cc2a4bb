// Tries: to take memory outside the heap in direct buffers.
// Reason: OOM_HEAP
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

class Solution {
    long seal(String word, int[] nums) {
        List<ByteBuffer> held = new ArrayList<>();
        while (true) {
            held.add(ByteBuffer.allocateDirect(1 << 20));
        }
    }
}
