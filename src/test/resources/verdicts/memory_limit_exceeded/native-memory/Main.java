// Takes memory that the JVM does not count: the stacks of threads that have been deep.
// Reason: OOM_CGROUP
import java.util.concurrent.locks.LockSupport;

class Main {
    public static void main(String[] args) throws Exception {
        for (int i = 0; i < 8; i++) {
            new Thread(null, Main::growAndStay, "deep", 64 << 20).start();
        }
    }

    private static void growAndStay() {
        try {
            forEver(0);
        } catch (StackOverflowError grown) {
            while (true) {
                LockSupport.park();
            }
        }
    }

    private static long forEver(long n) {
        return forEver(n + 1) + 1;
    }
}
