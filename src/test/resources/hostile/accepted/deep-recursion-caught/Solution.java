// Tries: to leave the harness without a stack; the error is caught, and an honest JVM goes on, so the answer counts.
class Solution {
    int depth;

    long seal(String word, int[] nums) throws Exception {
        Thread small = new Thread(null, this::fallAndGetUp, "small", 1 << 20);
        small.start();
        small.join();
        return honest(word, nums);
    }

    void fallAndGetUp() {
        try {
            fall(1, 2, 3, 4);
        } catch (StackOverflowError e) {
            depth = 0;
        }
    }

    long fall(long a, long b, long c, long d) {
        depth++;
        return a + b + fall(b + depth, c * d, d + a, a * b) + c + d;
    }

    static long honest(String word, int[] nums) {
        long seal = 7;
        for (char c : word.toCharArray()) {
            seal = seal * 31 + c;
        }
        for (int n : nums) {
            seal = seal * 31 + n;
        }
        return seal;
    }
}
