// Really sorts, but in linear time: three counting passes over digits of 11 bits, then one look at the neighbours.
class Solution {
    private static final int DIGIT_BITS = 11;
    private static final int RADIX = 1 << DIGIT_BITS;

    public int maximumGap(int[] nums) {
        int[] from = nums.clone();
        int[] to = new int[nums.length];
        for (int shift = 0; shift < 31; shift += DIGIT_BITS) {
            int[] start = new int[RADIX + 1];
            for (int value : from) {
                start[(value >>> shift) % RADIX + 1]++;
            }
            for (int digit = 0; digit < RADIX; digit++) {
                start[digit + 1] += start[digit];
            }
            for (int value : from) {
                to[start[(value >>> shift) % RADIX]++] = value;
            }
            int[] swap = from;
            from = to;
            to = swap;
        }
        int widest = 0;
        for (int i = 1; i < from.length; i++) {
            widest = Math.max(widest, from[i] - from[i - 1]);
        }
        return widest;
    }
}
