// Tries: to walk the stack by exceptions that the JVM makes.
// At least: 50 n
class Solution {
    long run(int[] data) {
        long caught = 0;
        int[] one = new int[1];
        for (int i = 0; i < data.length; i++) {
            try {
                caught += one[i + 1];
            } catch (ArrayIndexOutOfBoundsException expected) {
                caught++;
            }
        }
        return caught;
    }
}
