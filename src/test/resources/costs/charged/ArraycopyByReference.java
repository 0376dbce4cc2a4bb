// Tries: to copy through a method reference instead of a call.
// At least: n^2 / 4
class Solution {
    long run(int[] data) throws Exception {
        int n = data.length;
        Copy copy = System::arraycopy;
        int[] to = new int[n];
        for (int i = 0; i < n; i++) {
            copy.copy(data, 0, to, 0, n);
        }
        return to[n / 2];
    }

    interface Copy {
        void copy(Object from, int fromIndex, Object to, int toIndex, int length);
    }
}
