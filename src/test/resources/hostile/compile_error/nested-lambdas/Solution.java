// Tries: to make overload resolution try every combination of nested lambdas.
import java.util.concurrent.Callable;
import java.util.function.Supplier;

class Solution {
    static <T> T f(Callable<T> c, int x) { return null; }
    static <T> T f(Supplier<T> s, long x) { return null; }
    static <T> T f(Callable<T> c, Object x) { return null; }

    long seal(String word, int[] nums) {
        Object made = f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> "", 1), 1), 1), 1), 1), 1), 1), 1), 1), 1), 1), 1), 1), 1);
        return made == null ? missing : 0;
    }
}
