// Returns where each record goes instead of which record stands at each place: the inverse permutation.
class Solution {
    public int[] stableOrder(int[] keys, int k) {
        int[] start = new int[k + 1];
        for (int key : keys) {
            start[key + 1]++;
        }
        for (int key = 0; key < k; key++) {
            start[key + 1] += start[key];
        }
        int[] place = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            place[i] = start[keys[i]]++;
        }
        return place;
    }
}
