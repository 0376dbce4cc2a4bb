// Asks of every pattern in turn how far it is from the value: right, and 32,000 steps for a number of FP16.
class Solution {
    public int[] encode(double[] values, String format) {
        return switch (format) {
            case "fp32" -> cast(values);
            case "fp16" -> search(values, 16, 10, 14, 0x7C00, 0x7E00);
            case "bf16" -> search(values, 16, 7, 126, 0x7F80, 0x7FC0);
            case "e4m3" -> search(values, 8, 3, 6, 0x7F, 0x7F);
            case "e5m2" -> search(values, 8, 2, 14, 0x7C, 0x7E);
            default -> throw new IllegalArgumentException(format);
        };
    }

    private static int[] cast(double[] values) {
        int[] codes = new int[values.length];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = Float.floatToIntBits((float) values[i]);
        }
        return codes;
    }

    private static int[] search(double[] values, int bits, int fraction, int smallest, int overflow, int nan) {
        int[] codes = new int[values.length];
        for (int i = 0; i < codes.length; i++) {
            if (Double.isNaN(values[i])) {
                codes[i] = nan;
                continue;
            }
            // what is beyond the number after the largest is as good as that number
            double largest = number(overflow, fraction, smallest);
            double magnitude = Math.min(Math.abs(values[i]), largest);
            int nearest = 0;
            double least = Double.POSITIVE_INFINITY;
            for (int code = 0; code <= overflow; code++) {
                double distance = Math.abs(number(code, fraction, smallest) - magnitude);
                if (distance < least || distance == least && (code & 1) == 0) {
                    nearest = code;
                    least = distance;
                }
            }
            codes[i] = nearest | (Double.doubleToRawLongBits(values[i]) < 0 ? 1 << bits - 1 : 0);
        }
        return codes;
    }

    private static double number(int code, int fraction, int smallest) {
        int exponent = Math.max(1, code >> fraction);
        return Math.scalb((double) (code - (exponent - 1 << fraction)), exponent - 1 - smallest - fraction);
    }
}
