// Tries: to keep its data in a queue that is made for threads.
// At least: 16 n
import java.util.concurrent.LinkedBlockingQueue;

class Solution {
    long run(int[] data) throws Exception {
        LinkedBlockingQueue<Integer> queue = new LinkedBlockingQueue<>();
        for (int each : data) {
            queue.offer(each);
        }
        long sum = 0;
        for (int i = 0; i < data.length; i++) {
            sum += queue.take();
        }
        return sum;
    }
}
