// The bits of doubles that are not negative, read as integers, stand in the order of the doubles: radix sort them.
// Equal
// exponents and leading digits are just equal digits, so no distribution is worse than another.
class Solution {
    private static final int RADIX = 1 << Short.SIZE;

    public double[] bucketSort(double[] values) {
        int n = values.length;
        long[] from = new long[n];
        for (int i = 0; i < n; i++) {
            from[i] = Double.doubleToRawLongBits(values[i]);
        }
        long[] to = new long[n];
        for (int shift = 0; shift < Long.SIZE; shift += Short.SIZE) {
            int[] start = new int[RADIX + 1];
            for (long bits : from) {
                start[((int) (bits >>> shift) & RADIX - 1) + 1]++;
            }
            for (int digit = 0; digit < RADIX; digit++) {
                start[digit + 1] += start[digit];
            }
            for (long bits : from) {
                to[start[(int) (bits >>> shift) & RADIX - 1]++] = bits;
            }
            long[] swap = from;
            from = to;
            to = swap;
        }
        double[] sorted = new double[n];
        for (int i = 0; i < n; i++) {
            sorted[i] = Double.longBitsToDouble(from[i]);
        }
        return sorted;
    }
}
