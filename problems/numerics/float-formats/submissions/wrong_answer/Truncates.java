// Cuts off the bits that do not fit.
class Solution {
    private record Format(int bits, int fractionBits, int smallestExponent, int largestFinite, int overflow, int nan) {
        static Format of(String name) {
            return switch (name) {
                case "fp32" -> new Format(32, 23, -126, 0x7F7F_FFFF, 0x7F80_0000, 0x7FC0_0000);
                case "fp16" -> new Format(16, 10, -14, 0x7BFF, 0x7C00, 0x7E00);
                case "bf16" -> new Format(16, 7, -126, 0x7F7F, 0x7F80, 0x7FC0);
                case "e4m3" -> new Format(8, 3, -6, 0x7E, 0x7F, 0x7F);
                case "e5m2" -> new Format(8, 2, -14, 0x7B, 0x7C, 0x7E);
                default -> throw new IllegalArgumentException(name);
            };
        }

        int encode(double value) {
            if (Double.isNaN(value)) {
                return nan;
            }
            int sign = Double.doubleToRawLongBits(value) < 0 ? 1 << bits - 1 : 0;
            return sign | magnitude(Math.abs(value));
        }

        private int magnitude(double value) {
            if (value == Double.POSITIVE_INFINITY) {
                return overflow;
            }
            int exponent = Math.max(Math.getExponent(value), smallestExponent);
            long significand = (long) Math.scalb(value, fractionBits - exponent);
            long code = ((long) (exponent - smallestExponent) << fractionBits) + significand;
            return code > largestFinite ? overflow : (int) code;
        }
    }

    public int[] encode(double[] values, String format) {
        Format target = Format.of(format);
        int[] codes = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            codes[i] = target.encode(values[i]);
        }
        return codes;
    }
}
