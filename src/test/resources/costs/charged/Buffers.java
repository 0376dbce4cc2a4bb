// Tries: to copy and compare buffers in bulk.
// At least: n^2 / 8
import java.nio.IntBuffer;

class Solution {
    long run(int[] data) throws Exception {
        int n = data.length;
        IntBuffer some = IntBuffer.wrap(data);
        IntBuffer other = IntBuffer.allocate(n);
        long sum = 0;
        for (int i = 0; i < n; i++) {
            other.clear().put(0, some, 0, n);
            sum += some.mismatch(other);
        }
        return sum;
    }
}
