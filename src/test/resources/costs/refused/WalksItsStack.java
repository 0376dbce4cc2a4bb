// Tries: to have its stack walked, by a subclass of Thread.
// Names: Worker.getAllStackTraces
class Worker extends Thread {}

class Solution {
    long run(int[] data) {
        return Worker.getAllStackTraces().size();
    }
}
