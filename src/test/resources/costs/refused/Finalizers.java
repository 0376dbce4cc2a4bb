// Tries: to work in the finalizer thread.
// Names: finalize
class Solution {
    long run(int[] data) throws Exception {
        int n = data.length;
        return new Late().hashCode();
    }

    static final class Late {
        @Override
        @SuppressWarnings({"deprecation", "removal"})
        protected void finalize() {}
    }
}
