// Tries: to work in the threads of a pool.
// Names: java.util.concurrent.Executor
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class Solution {
    long run(int[] data) throws Exception {
        int n = data.length;
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            return pool.submit(() -> {
                        long sum = 0;
                        for (int i = 0; i < 4096 * 4096; i++) {
                            sum += i;
                        }
                        return sum;
                    })
                    .get();
        }
    }
}
