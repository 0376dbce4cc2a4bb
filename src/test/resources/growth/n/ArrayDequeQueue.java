// Sizes: 1000 3000 10000 30000 100000
import java.util.ArrayDeque;

class Solution {
    /** Everybody enters the queue, then every second one is sent back once. */
    long run(int[] data) {
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        for (int value : data) {
            queue.add(value);
        }
        long sum = 0;
        for (int turn = 0; !queue.isEmpty(); turn++) {
            int first = queue.poll();
            if (turn < data.length && turn % 2 == 0) {
                queue.add(first);
            } else {
                sum = 31 * sum + first;
            }
        }
        return sum;
    }
}
