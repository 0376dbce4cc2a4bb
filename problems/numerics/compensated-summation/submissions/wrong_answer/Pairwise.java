// Adds halves of the array recursively: the error grows with log n instead of n, but cancellation still lays it bare.
class Solution {
    public double sum(double[] values) {
        return values.length == 0 ? 0 : sum(values, 0, values.length);
    }

    private static double sum(double[] values, int from, int to) {
        if (to - from == 1) {
            return values[from];
        }
        int middle = (from + to) >>> 1;
        return sum(values, from, middle) + sum(values, middle, to);
    }
}
