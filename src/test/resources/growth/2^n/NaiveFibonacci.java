// Sizes: 8 11 14 17 20 23 26
// Grows by 1.618 with each step, not by 2.
class Solution {
    long run(int[] data) {
        return fibonacci(data.length);
    }

    private long fibonacci(int n) {
        return n <= 1 ? n : fibonacci(n - 1) + fibonacci(n - 2);
    }
}
