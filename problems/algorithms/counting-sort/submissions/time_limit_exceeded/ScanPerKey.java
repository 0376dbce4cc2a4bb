// Looks through all records once for each key: n * k steps.
class Solution {
    public int[] stableOrder(int[] keys, int k) {
        int[] order = new int[keys.length];
        int length = 0;
        for (int key = 0; key < k; key++) {
            for (int i = 0; i < keys.length; i++) {
                if (keys[i] == key) {
                    order[length++] = i;
                }
            }
        }
        return order;
    }
}
