// Sizes: 1000 2000 4000 8000 16000 32000 64000
// Memory: n
class Solution {
    /** The next greater element of each. */
    long run(int[] data) {
        int[] stack = new int[data.length];
        int size = 0;
        long sum = 0;
        for (int i = 0; i < data.length; i++) {
            while (size > 0 && data[stack[size - 1]] < data[i]) {
                sum += i - stack[--size];
            }
            stack[size++] = i;
        }
        return sum;
    }
}
