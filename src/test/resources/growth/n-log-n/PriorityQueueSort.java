// Sizes: 1000 2000 4000 8000 16000 32000
// Memory: n
import java.util.PriorityQueue;

class Solution {
    long run(int[] data) {
        PriorityQueue<Integer> queue = new PriorityQueue<>();
        for (int value : data) {
            queue.add(value);
        }
        long sum = 0;
        while (!queue.isEmpty()) {
            sum = 31 * sum + queue.poll();
        }
        return sum;
    }
}
