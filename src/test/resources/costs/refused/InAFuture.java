// Tries: to work in the common pool.
// Names: java.util.concurrent.CompletableFuture
import java.util.concurrent.CompletableFuture;

class Solution {
    long run(int[] data) throws Exception {
        int n = data.length;
        return CompletableFuture.supplyAsync(() -> {
                    long sum = 0;
                    for (int i = 0; i < 4096 * 4096; i++) {
                        sum += i;
                    }
                    return sum;
                })
                .get();
    }
}
