// Tries: to call what is charged at the call by reflection.
// Names: java.lang
class Solution {
    long run(int[] data) throws Exception {
        int n = data.length;
        Object to = new int[n];
        System.class
                .getMethod("arraycopy", Object.class, int.class, Object.class, int.class, int.class)
                .invoke(null, data, 0, to, 0, n);
        return n;
    }
}
