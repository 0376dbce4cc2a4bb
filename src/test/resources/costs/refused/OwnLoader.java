// Tries: to load its classes anew, without counters.
// Names: java.lang.ClassLoader
class Solution {
    long run(int[] data) throws Exception {
        int n = data.length;
        return new Loader().hashCode();
    }

    static final class Loader extends ClassLoader {}
}
