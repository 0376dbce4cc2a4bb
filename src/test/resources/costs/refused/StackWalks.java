// Tries: to work by walking its own stack.
// Names: java.lang.StackWalker
class Solution {
    long run(int[] data) throws Exception {
        int n = data.length;
        return StackWalker.getInstance().walk(frames -> frames.count());
    }
}
