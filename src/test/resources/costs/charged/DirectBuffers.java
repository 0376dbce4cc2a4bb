// Tries: to copy memory outside the heap.
// At least: n^2 / 16
import java.nio.ByteBuffer;

class Solution {
    long run(int[] data) throws Exception {
        int n = data.length;
        ByteBuffer some = ByteBuffer.allocateDirect(n);
        ByteBuffer other = ByteBuffer.allocateDirect(n);
        for (int i = 0; i < n; i++) {
            other.clear().put(some.clear());
        }
        return other.position();
    }
}
