import java.util.concurrent.locks.LockSupport;

/** One thread, or two that do half of the work each. */
final class Team implements AutoCloseable {
    private static final int SPINS = 20_000;

    /** A part of the work, from one number to another. */
    interface Work {
        void part(int from, int to);
    }

    private final Thread other;
    private volatile Work work;
    private volatile int from;
    private volatile int to;
    private volatile boolean closed;

    Team(int threads) {
        this.other = threads == 1 ? null : Thread.ofPlatform().daemon().start(this::serve);
    }

    /** Does all parts, from 0 to count. */
    void share(int count, Work all) {
        if (other == null || count < 2) {
            all.part(0, count);
            return;
        }
        from = count / 2;
        to = count;
        work = all;
        LockSupport.unpark(other);
        all.part(0, count / 2);
        while (work != null) {
            Thread.onSpinWait();
        }
    }

    private void serve() {
        int idle = 0;
        while (!closed) {
            Work mine = work;
            if (mine != null) {
                mine.part(from, to);
                work = null;
                idle = 0;
            } else if (++idle < SPINS) {
                Thread.onSpinWait();
            } else {
                LockSupport.parkNanos(1_000_000);
            }
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}
