// Whole numbers only: shifts the 53-bit significand of the double to the right and rounds by the bits that fall off.
class Solution {
    private static final int DOUBLE_FRACTION = 52;
    private static final int DOUBLE_BIAS = 1023;

    public int[] encode(double[] values, String format) {
        int exponentBits = 0;
        int fractionBits = 0;
        switch (format) {
            case "fp32" -> {
                exponentBits = 8;
                fractionBits = 23;
            }
            case "fp16" -> {
                exponentBits = 5;
                fractionBits = 10;
            }
            case "bf16" -> {
                exponentBits = 8;
                fractionBits = 7;
            }
            case "e4m3" -> {
                exponentBits = 4;
                fractionBits = 3;
            }
            case "e5m2" -> {
                exponentBits = 5;
                fractionBits = 2;
            }
            default -> throw new IllegalArgumentException(format);
        }
        boolean hasInfinity = !format.equals("e4m3");
        int bias = (1 << exponentBits - 1) - 1;
        int allOnes = (1 << exponentBits + fractionBits) - 1;
        int infinity = allOnes >> fractionBits << fractionBits; // not used by E4M3
        int overflow = hasInfinity ? infinity : allOnes;
        int nan = hasInfinity ? infinity | 1 << fractionBits - 1 : allOnes;

        int[] codes = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            long bits = Double.doubleToRawLongBits(values[i]);
            int sign = (int) (bits >>> 63) << exponentBits + fractionBits;
            int exponent = (int) (bits >>> DOUBLE_FRACTION) & 0x7FF;
            long fraction = bits & (1L << DOUBLE_FRACTION) - 1;
            if (exponent == 0x7FF) {
                codes[i] = fraction != 0 ? nan : sign | overflow;
                continue;
            }
            int biased = exponent - DOUBLE_BIAS + bias;
            long significand = exponent == 0 ? fraction : fraction | 1L << DOUBLE_FRACTION;
            int shift = DOUBLE_FRACTION - fractionBits + Math.max(0, 1 - biased);
            if (shift > DOUBLE_FRACTION + 2) { // below a quarter of the smallest subnormal number
                codes[i] = sign;
                continue;
            }
            long kept = significand >>> shift;
            long lost = significand & (1L << shift) - 1;
            long half = 1L << shift - 1;
            if (lost > half || lost == half && (kept & 1) == 1) {
                kept++;
            }
            // the hidden bit of a normal number adds the last one to the exponent field
            long code = ((long) Math.max(0, biased - 1) << fractionBits) + kept;
            codes[i] = sign | (int) Math.min(code, overflow);
        }
        return codes;
    }
}
