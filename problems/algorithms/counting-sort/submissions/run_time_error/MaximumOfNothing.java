import java.util.Arrays;

// Looks for the largest key itself to save memory: without any record there is none.
class Solution {
    public int[] stableOrder(int[] keys, int k) {
        int largest = Arrays.stream(keys).max().getAsInt();
        int[] end = new int[largest + 1];
        for (int key : keys) {
            end[key]++;
        }
        for (int key = 1; key <= largest; key++) {
            end[key] += end[key - 1];
        }
        int[] order = new int[keys.length];
        for (int i = keys.length - 1; i >= 0; i--) {
            order[--end[keys[i]]] = i;
        }
        return order;
    }
}
