// Tries: to copy by clone().
// At least: n^2 / 4
class Solution {
    long run(int[] data) throws Exception {
        int n = data.length;
        int[] copy = data;
        for (int i = 0; i < n; i++) {
            copy = copy.clone();
        }
        return copy[n / 2];
    }
}
