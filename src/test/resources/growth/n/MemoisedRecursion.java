// Sizes: 100 200 400 800 1600 3200
class Solution {
    private long[] known = {};

    long run(int[] data) {
        known = new long[data.length + 1];
        return fibonacci(data.length);
    }

    private long fibonacci(int n) {
        if (n <= 1) {
            return n;
        }
        if (known[n] == 0) {
            known[n] = (fibonacci(n - 1) + fibonacci(n - 2)) % 1_000_000_007 + 1;
        }
        return known[n];
    }
}
