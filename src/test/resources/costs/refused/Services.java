// Tries: to run code of others.
// Names: java.util.ServiceLoader
import java.util.ServiceLoader;

class Solution {
    long run(int[] data) throws Exception {
        int n = data.length;
        return ServiceLoader.load(Runnable.class).stream().count();
    }
}
