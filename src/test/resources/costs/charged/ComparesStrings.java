// Tries: to compare long strings.
// At least: n^2 / 16
class Solution {
    long run(int[] data) throws Exception {
        int n = data.length;
        String some = "a".repeat(n);
        String other = "a".repeat(n - 1) + "b";
        long sum = 0;
        for (int i = 0; i < n; i++) {
            sum += some.equals(other) ? 1 : some.compareTo(other);
        }
        return sum;
    }
}
