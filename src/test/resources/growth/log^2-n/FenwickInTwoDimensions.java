// Sizes: 1023 2047 4095 8191 16383 32767 65535
class Solution {
    /** The cells that a sum over n × n cells reads in a two-dimensional Fenwick tree: n has all bits set. */
    long run(int[] data) {
        long sum = 0;
        for (int row = data.length; row > 0; row &= row - 1) {
            for (int column = data.length; column > 0; column &= column - 1) {
                sum += data[(row ^ column) % data.length];
            }
        }
        return sum;
    }
}
