import java.math.BigInteger;

// Exact: every double is a whole number times 2^-1074, so the sum is kept as a whole number in digits of 32 bits and
// rounded once, at the end.
class Solution {
    private static final int LOWEST = -1074;
    private static final int DIGITS = 2100 / 32 + 3;

    public double sum(double[] values) {
        long[] digits = new long[DIGITS]; // signed and not yet carried: room for 2^31 summands
        for (double value : values) {
            long bits = Double.doubleToRawLongBits(value);
            int field = (int) (bits >>> 52) & 0x7FF;
            long fraction = bits & (1L << 52) - 1;
            long significand = field == 0 ? fraction : fraction | 1L << 52;
            int position = Math.max(field, 1) - 1; // of the significand's last bit, counted from 2^-1074
            int digit = position / 32;
            int shift = position % 32;
            // 53 bits, shifted by up to 31, reach into three digits
            long low = (significand & 0xFFFF_FFFFL) << shift;
            long high = (significand >>> 32) << shift;
            long first = low & 0xFFFF_FFFFL;
            long second = (low >>> 32) + (high & 0xFFFF_FFFFL);
            long third = high >>> 32;
            if (bits < 0) {
                first = -first;
                second = -second;
                third = -third;
            }
            digits[digit] += first;
            digits[digit + 1] += second;
            digits[digit + 2] += third;
        }
        BigInteger whole = BigInteger.ZERO;
        for (int i = DIGITS - 1; i >= 0; i--) {
            whole = whole.shiftLeft(32).add(BigInteger.valueOf(digits[i]));
        }
        return round(whole);
    }

    private static double round(BigInteger whole) {
        BigInteger magnitude = whole.abs();
        int dropped = Math.max(0, magnitude.bitLength() - 64);
        BigInteger kept = magnitude.shiftRight(dropped);
        if (dropped > 0 && magnitude.getLowestSetBit() < dropped) {
            kept = kept.setBit(0); // something was lost: no tie
        }
        return whole.signum() * Math.scalb(kept.doubleValue(), dropped + LOWEST);
    }
}
