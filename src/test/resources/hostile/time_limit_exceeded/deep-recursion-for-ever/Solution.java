// Tries: to overflow the stack again and again and catch it each time.
class Solution {
    int depth;

    long seal(String word, int[] nums) throws Exception {
        Thread small = new Thread(null, this::fallForEver, "small", 1 << 20);
        small.start();
        small.join();
        return depth;
    }

    void fallForEver() {
        while (true) {
            try {
                fall(1, 2, 3, 4);
            } catch (StackOverflowError e) {
                depth = 0;
            }
        }
    }

    long fall(long a, long b, long c, long d) {
        depth++;
        return a + b + fall(b + depth, c * d, d + a, a * b) + c + d;
    }
}
