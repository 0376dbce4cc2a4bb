// Tries: to start threads without end from a function; the judge says that it was the threads, not the memory.
// Reason: THREADS
class Solution {
    long seal(String word, int[] nums) {
        while (true) {
            new Thread(() -> {
                while (true) {
                    java.util.concurrent.locks.LockSupport.park();
                }
            }).start();
        }
    }
}
