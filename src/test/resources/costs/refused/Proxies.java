// Tries: to work in a proxy class.
// Names: java.lang
import java.lang.reflect.Proxy;

class Solution {
    long run(int[] data) throws Exception {
        int n = data.length;
        Runnable proxy = (Runnable) Proxy.newProxyInstance(
                Solution.class.getClassLoader(), new Class<?>[] {Runnable.class}, (self, method, arguments) -> null);
        proxy.run();
        return n;
    }
}
