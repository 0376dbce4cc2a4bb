// Tries: to work in a daemon thread that is not waited for.
// At least: n^2
class Solution {
    static long sum;

    long run(int[] data) {
        Thread thread = new Thread(() -> {
            for (int i = 0; i < 4096 * 4096; i++) {
                sum += i;
            }
        });
        thread.setDaemon(true);
        thread.start();
        return sum;
    }
}
