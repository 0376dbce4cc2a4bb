// Tries: to define classes that do not count.
// Names: java.lang
import java.io.InputStream;
import java.lang.invoke.MethodHandles;

class Solution {
    long run(int[] data) throws Exception {
        int n = data.length;
        try (InputStream in = Solution.class.getResourceAsStream("Solution.class")) {
            return MethodHandles.lookup().defineHiddenClass(in.readAllBytes(), true).hashCode();
        }
    }
}
