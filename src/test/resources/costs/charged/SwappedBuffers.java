// Tries: to copy arrays through a buffer of the other byte order.
// At least: n^2 / 4
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;

class Solution {
    long run(int[] data) {
        int n = data.length;
        IntBuffer other = ByteBuffer.allocate(4 * n).order(ByteOrder.BIG_ENDIAN).asIntBuffer();
        int[] copy = new int[n];
        for (int i = 0; i < n; i++) {
            other.put(0, data, 0, n);
            if (i % 64 == 0) {
                other.get(0, copy, 0, n);
            }
        }
        return copy[0];
    }
}
