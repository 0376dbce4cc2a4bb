// Tries: to burn time in the JVM's finalizer thread while the program itself only waits.
class Solution {
    @SuppressWarnings("removal")
    @Override
    protected void finalize() {
        while (true) {}
    }

    long seal(String word, int[] nums) throws Exception {
        new Solution();
        while (true) {
            System.gc();
            Thread.sleep(10);
        }
    }
}
