// Tries: to work in a thread that a thread has made.
// At least: n^2
class Solution {
    long run(int[] data) throws Exception {
        int n = data.length;
        long[] sum = {0};
        Thread worker = new Thread(() -> {
            Thread inner = new Thread(() -> {
                for (int i = 0; i < 4096 * 4096; i++) {
                    sum[0] += i;
                }
            });
            inner.start();
            try {
                inner.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        worker.start();
        worker.join();
        return sum[0];
    }
}
