// Tries: to search long strings.
// At least: n^2
class Solution {
    long run(int[] data) throws Exception {
        int n = data.length;
        String some = "a".repeat(n) + "b";
        long sum = 0;
        for (int i = 0; i < n; i++) {
            sum += some.indexOf('b');
        }
        return sum;
    }
}
