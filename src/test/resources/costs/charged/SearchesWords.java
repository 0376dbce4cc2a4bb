// Tries: to search long strings for words.
// At least: n^2
class Solution {
    long run(int[] data) throws Exception {
        int n = data.length;
        String some = "a".repeat(n) + "ab";
        long sum = 0;
        for (int i = 0; i < n / 4; i++) {
            sum += some.indexOf("aaab") + some.lastIndexOf("ba");
        }
        return sum;
    }
}
