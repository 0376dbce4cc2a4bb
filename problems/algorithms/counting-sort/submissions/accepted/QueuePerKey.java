import java.util.Arrays;

// Keeps a first-in, first-out queue for each key, all of them linked through one array.
class Solution {
    private static final int NONE = -1;

    public int[] stableOrder(int[] keys, int k) {
        int[] head = new int[k];
        int[] tail = new int[k];
        int[] next = new int[keys.length];
        Arrays.fill(head, NONE);
        for (int i = 0; i < keys.length; i++) {
            int key = keys[i];
            if (head[key] == NONE) {
                head[key] = i;
            } else {
                next[tail[key]] = i;
            }
            tail[key] = i;
            next[i] = NONE;
        }
        int[] order = new int[keys.length];
        int length = 0;
        for (int first : head) {
            for (int i = first; i != NONE; i = next[i]) {
                order[length++] = i;
            }
        }
        return order;
    }
}
