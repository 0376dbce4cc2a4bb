// Inserts each record behind the last one whose key is not larger: stable, but quadratic.
class Solution {
    public int[] stableOrder(int[] keys, int k) {
        int[] order = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            int hole = i;
            while (hole > 0 && keys[order[hole - 1]] > keys[i]) {
                order[hole] = order[hole - 1];
                hole--;
            }
            order[hole] = i;
        }
        return order;
    }
}
