// Tries: to choose by patterns, by code that the JVM makes.
// At least: 8 n
class Solution {
    long run(int[] data) throws Exception {
        int n = data.length;
        Object[] objects = {1, "two", 3L, 4.0};
        long sum = 0;
        for (int i = 0; i < n; i++) {
            sum += switch (objects[i % 4]) {
                case Integer whole -> whole;
                case String text -> text.length();
                case Long large -> large;
                default -> 0;
            };
        }
        return sum;
    }
}
