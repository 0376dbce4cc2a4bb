// Decodes every non-negative pattern of the format once and looks for the border between two neighbours by bisection;
// FP32 has too many patterns, but there the cast of the language is the answer.
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

    /** The code `overflow` stands in the table for the number that would come next if the exponent had no end. */
    private static int[] search(double[] values, int bits, int fraction, int smallest, int overflow, int nan) {
        double[] number = new double[overflow + 1];
        for (int code = 0; code <= overflow; code++) {
            int exponent = Math.max(1, code >> fraction);
            int significand = code - (exponent - 1 << fraction);
            number[code] = Math.scalb((double) significand, exponent - 1 - smallest - fraction);
        }
        double[] border = new double[overflow];
        for (int code = 0; code < overflow; code++) {
            border[code] = (number[code] + number[code + 1]) / 2;
        }
        int[] codes = new int[values.length];
        for (int i = 0; i < codes.length; i++) {
            double magnitude = Math.abs(values[i]);
            int low = 0; // the first border that is not below the magnitude
            int high = overflow;
            while (low < high) {
                int middle = (low + high) / 2;
                if (border[middle] < magnitude) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            boolean tie = low < overflow && border[low] == magnitude;
            int code = tie && (low & 1) == 1 ? low + 1 : low;
            int sign = Double.doubleToRawLongBits(values[i]) < 0 ? 1 << bits - 1 : 0;
            codes[i] = Double.isNaN(magnitude) ? nan : sign | code;
        }
        return codes;
    }
}
