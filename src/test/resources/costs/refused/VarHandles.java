// Tries: to work through variable handles.
// Names: java.lang.invoke
import java.lang.invoke.MethodHandles;

class Solution {
    long run(int[] data) throws Exception {
        int n = data.length;
        return (int) MethodHandles.arrayElementVarHandle(int[].class).get(data, 0);
    }
}
