// Sizes: 1000 2000 4000 8000 16000 32000 64000 128000 256000
class Solution {
    /** Euclid's worst case: two neighbouring Fibonacci numbers, the greatest up to n. */
    long run(int[] data) {
        long a = 1;
        long b = 1;
        while (a + b <= data.length) {
            long next = a + b;
            a = b;
            b = next;
        }
        while (a != 0) {
            long rest = b % a;
            b = a;
            a = rest;
        }
        return b;
    }
}
