// Stays within every limit of the JVM, and takes heap, buffers and stacks together beyond that of the guest.
// Reason: OOM_CGROUP
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

class Main {
    private static final List<Object> HOARD = new ArrayList<>();

    public static void main(String[] args) {
        for (int i = 0; i < 40; i++) {
            HOARD.add(ByteBuffer.allocateDirect(1 << 20));
            HOARD.add(new byte[1 << 20]);
        }
        for (int i = 0; i < 48; i++) {
            new Thread(null, () -> goDownAndStay(800_000), "deep", 64 << 20).start();
        }
    }

    private static long goDownAndStay(long left) {
        while (left == 0) {
            LockSupport.park();
        }
        return goDownAndStay(left - 1) + 1;
    }
}
