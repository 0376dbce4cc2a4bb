// Tries: to work in another thread.
// At least: n^2
class Solution {
    long run(int[] data) throws Exception {
        int n = data.length;
        long[] sum = {0};
        Thread worker = new Thread(() -> {
            for (int i = 0; i < 4096 * 4096; i++) {
                sum[0] += i;
            }
        });
        worker.start();
        worker.join();
        return sum[0];
    }
}
