// Tries: to work when the JVM ends.
// Names: java.lang.Runtime.addShutdownHook
class Solution {
    long run(int[] data) throws Exception {
        int n = data.length;
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {}));
        return n;
    }
}
