// Tries: to work in virtual threads.
// At least: n^2
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

class Solution {
    long run(int[] data) throws Exception {
        int n = data.length;
        AtomicLong sum = new AtomicLong();
        List<Thread> threads = new ArrayList<>();
        for (int t = 0; t < 16; t++) {
            threads.add(Thread.ofVirtual().start(() -> {
                long own = 0;
                for (int i = 0; i < 4096 * 256; i++) {
                    own += i;
                }
                sum.addAndGet(own);
            }));
        }
        for (Thread each : threads) {
            each.join();
        }
        return sum.get();
    }
}
