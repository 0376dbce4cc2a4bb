// Counts a key one place further to the right, so that prefix sums give starts, but forgets the extra place that needs.
class Solution {
    public int[] stableOrder(int[] keys, int k) {
        int[] start = new int[k];
        for (int key : keys) {
            start[key + 1]++;
        }
        for (int key = 1; key < k; key++) {
            start[key] += start[key - 1];
        }
        int[] order = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            order[start[keys[i]]++] = i;
        }
        return order;
    }
}
