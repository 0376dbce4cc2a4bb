// Tries: to look strings up in the table of the JVM.
// Names: java.lang.String.intern
class Solution {
    long run(int[] data) throws Exception {
        int n = data.length;
        return "x".repeat(n).intern().length();
    }
}
