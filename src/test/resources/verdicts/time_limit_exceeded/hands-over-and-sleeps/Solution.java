// Two threads wake each other in turn, and sleep before they do.
// Reason: IDLE
import java.util.concurrent.SynchronousQueue;

class Solution {
    public long[] runningSums(int[] nums) throws InterruptedException {
        SynchronousQueue<Integer> there = new SynchronousQueue<>();
        SynchronousQueue<Integer> back = new SynchronousQueue<>();
        Thread other = new Thread(() -> {
            try {
                while (true) {
                    int ball = there.take();
                    Thread.sleep(20);
                    back.put(ball + 1);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        other.setDaemon(true);
        other.start();
        for (int ball = 0; ; ball = back.take()) {
            Thread.sleep(20);
            there.put(ball);
        }
    }
}
