// Tries: to compare records, by code that the JVM makes.
// At least: n^2
class Solution {
    long run(int[] data) throws Exception {
        int n = data.length;
        record Pair(int some, long other) {}
        Pair pair = new Pair(1, 2);
        long sum = 0;
        for (int i = 0; i < n * n / 16; i++) {
            sum += pair.equals(new Pair(1, i)) ? 1 : pair.hashCode();
        }
        return sum;
    }
}
