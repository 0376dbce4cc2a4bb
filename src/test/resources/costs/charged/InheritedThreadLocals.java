// Tries: to sort in a childValue, which the library calls while a thread is made.
// At least: n log n
import java.util.Arrays;

class Solution {
    long run(int[] data) throws Exception {
        int[] sorted = data.clone();
        InheritableThreadLocal<Integer> local = new InheritableThreadLocal<>() {
            @Override
            protected Integer childValue(Integer parent) {
                Arrays.sort(sorted);
                return parent;
            }
        };
        local.set(1);
        Thread thread = new Thread(() -> {});
        thread.start();
        thread.join();
        return sorted[0];
    }
}
