// Sizes: 1000 2000 4000 8000 16000 32000 64000
import java.util.ArrayDeque;

class Solution {
    /** Each index enters the deque once and leaves it once: linear, though there is a loop in a loop. */
    long run(int[] data) {
        ArrayDeque<Integer> falling = new ArrayDeque<>();
        long sum = 0;
        for (int i = 0; i < data.length; i++) {
            while (!falling.isEmpty() && data[falling.peekLast()] <= data[i]) {
                falling.pollLast();
            }
            falling.addLast(i);
            if (falling.peekFirst() <= i - 100) {
                falling.pollFirst();
            }
            sum += data[falling.peekFirst()];
        }
        return sum;
    }
}
