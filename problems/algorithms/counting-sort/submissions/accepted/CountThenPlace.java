// Counts the keys, turns the counts into the end of each key's block by prefix sums, and fills the blocks from the
// back.
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
        for (int i = keys.length - 1; i >= 0; i--) {
            order[--end[keys[i]]] = i;
        }
        return order;
    }
}
