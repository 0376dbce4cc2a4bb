// Stays within every limit of the JVM, and takes heap, buffers and a stack together beyond that of the guest.
// Reason: OOM_CGROUP
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

class Main {
    public static void main(String[] args) {
        List<Object> hoard = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            hoard.add(ByteBuffer.allocateDirect(1 << 20));
            hoard.add(new byte[1 << 20]);
        }
        new Thread(null, () -> forEver(hoard.size()), "deep", 64 << 20).start();
    }

    private static long forEver(long n) {
        return forEver(n + 1) + 1;
    }
}
