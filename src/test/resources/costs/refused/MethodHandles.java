// Tries: to loop in method handles.
// Names: java.lang.invoke
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

class Solution {
    long run(int[] data) throws Exception {
        int n = data.length;
        MethodHandle add = MethodHandles.lookup()
                .findStatic(Math.class, "addExact", MethodType.methodType(int.class, int.class, int.class));
        try {
            return (int) add.invoke(1, 2);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
