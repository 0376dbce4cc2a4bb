// Six floating-point formats side by side: the bits of one number, its neighbours, what each format makes of it, and
// how
// finely each format divides the number line. Encoding and decoding are written out here for any split of the bits and
// checked against the JDK for FP32 and for every pattern of FP16.
//
// Formats: IEEE 754 binary64/32/16, bfloat16, and the FP8 formats E4M3 and E5M2 of arXiv 2209.05433.

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;

class Main {
    /** Sign, exponent bits, fraction bits. E4M3 has no infinity: its last pattern is NaN and the others are numbers. */
    enum Format {
        FP64(11, 52, true),
        FP32(8, 23, true),
        FP16(5, 10, true),
        BF16(8, 7, true),
        E5M2(5, 2, true),
        E4M3(4, 3, false);

        final int exponentBits;
        final int fractionBits;
        final int bits;
        final int bias;
        final int smallestExponent; // of a normal number; subnormal ones have the same quantum
        final long overflow; // the first pattern above the largest finite number
        final long nan;

        Format(int exponentBits, int fractionBits, boolean infinity) {
            this.exponentBits = exponentBits;
            this.fractionBits = fractionBits;
            bits = 1 + exponentBits + fractionBits;
            bias = (1 << exponentBits - 1) - 1;
            smallestExponent = 1 - bias;
            long allOnes = (1L << exponentBits + fractionBits) - 1;
            overflow = infinity ? allOnes >> fractionBits << fractionBits : allOnes;
            nan = infinity ? overflow | 1L << fractionBits - 1 : allOnes;
        }

        /** The nearest pattern, ties to even, rounded once. */
        long encode(double value) {
            if (Double.isNaN(value)) {
                return nan;
            }
            double magnitude = Math.abs(value);
            long code = overflow;
            if (magnitude != Double.POSITIVE_INFINITY) {
                int exponent = Math.max(Math.getExponent(magnitude), smallestExponent);
                if (exponent <= bias + 1) {
                    long significand = (long) Math.rint(Math.scalb(magnitude, fractionBits - exponent));
                    code = Math.min(overflow, ((long) (exponent - smallestExponent) << fractionBits) + significand);
                }
            }
            return Double.doubleToRawLongBits(value) < 0 ? code | 1L << bits - 1 : code;
        }

        double decode(long pattern) {
            long code = pattern & (1L << bits - 1) - 1;
            boolean negative = (pattern >>> bits - 1 & 1) == 1;
            if (code >= overflow) {
                boolean infinite = code == overflow && overflow != nan;
                return !infinite ? Double.NaN : negative ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
            }
            long exponent = Math.max(1, code >> fractionBits);
            double significand = code - (exponent - 1 << fractionBits);
            double magnitude = Math.scalb(significand, (int) exponent - 1 + smallestExponent - fractionBits);
            return negative ? -magnitude : magnitude;
        }

        /** The distance to the next larger number of the format. */
        double ulp(double magnitude) {
            return Math.scalb(1.0, Math.max(Math.getExponent(magnitude), smallestExponent) - fractionBits);
        }

        double largest() {
            return decode(overflow - 1);
        }

        double smallest() {
            return decode(1);
        }
    }

    public static void main(String[] args) {
        Format format = Format.valueOf(args[0]);
        BigDecimal typed = new BigDecimal(args[1]);
        long pattern = Long.parseLong(args[2]);
        int flip = Integer.parseInt(args[3]);

        long code = pattern < 0
                ? format.encode(typed.doubleValue()) // the decimal is read as a double first
                : format == Format.FP64 ? pattern << 32 : pattern & (1L << format.bits) - 1;
        if (flip >= 0 && flip < format.bits) {
            code ^= 1L << flip;
        }
        double value = format.decode(code);
        // what the other formats are measured against: the decimal as typed, or the pattern as chosen
        BigDecimal exact = pattern < 0 && flip < 0 ? typed : Double.isFinite(value) ? new BigDecimal(value) : null;

        for (Format each : Format.values()) {
            long own = each == format ? code : each.encode(value);
            if (pattern < 0 && flip < 0) {
                own = each.encode(typed.doubleValue());
            }
            printBits(each, own);
            printConversion(each, own, exact);
        }
        printNumber(format, code, value);
        printNeighbours(format, code);
        for (Format each : Format.values()) {
            printSpacing(each);
        }
        checkHalves();
        checkSingles();
    }

    static void printNumber(Format f, long code, double value) {
        System.out.printf(
                "{\"row\":\"number\",\"format\":\"%s\",\"hex\":\"%s\",\"binary\":\"%s\",\"value\":%s,\"exact\":\"%s\",\"ulp\":%s}%n",
                f,
                hex(f, code),
                binary(f, code),
                json(value),
                Double.isFinite(value) ? new BigDecimal(value).toString() : Double.toString(value),
                json(Double.isFinite(value) ? f.ulp(value) : Double.NaN));
    }

    /** One row a bit, from the left; shade is 0/1 for the sign, 2/3 in the exponent, 4/5 in the fraction. */
    static void printBits(Format f, long code) {
        for (int column = 0; column < f.bits; column++) {
            int position = f.bits - 1 - column;
            int part = column == 0 ? 0 : column <= f.exponentBits ? 1 : 2;
            long bit = code >>> position & 1;
            System.out.printf(
                    "{\"row\":\"bit\",\"format\":\"%s\",\"column\":%d,\"position\":%d,\"part\":\"%s\",\"bit\":%d,\"shade\":%d}%n",
                    f, column, position, new String[] {"sign", "exponent", "fraction"}[part], bit, 2 * part + bit);
        }
    }

    static void printConversion(Format f, long code, BigDecimal exact) {
        double stored = f.decode(code);
        double relative = Double.NaN;
        if (exact != null && exact.signum() != 0 && Double.isFinite(stored)) {
            BigDecimal error = new BigDecimal(stored).subtract(exact).abs();
            relative = error.divide(exact.abs(), MathContext.DECIMAL64).doubleValue();
        }
        System.out.printf(
                "{\"row\":\"conversion\",\"format\":\"%s\",\"hex\":\"%s\",\"stored\":%s,\"text\":\"%s\",\"relative\":%s}%n",
                f, hex(f, code), json(stored), stored, json(relative == 0 ? Double.NaN : relative));
    }

    /** The patterns just before and after this one, in the order of their magnitudes. */
    static void printNeighbours(Format f, long code) {
        long magnitude = code & (1L << f.bits - 1) - 1;
        for (int offset = -8; offset <= 8; offset++) {
            long near = magnitude + offset;
            if (near >= 0 && near < f.overflow) {
                double value = f.decode(near | code & 1L << f.bits - 1);
                System.out.printf(
                        "{\"row\":\"neighbour\",\"offset\":%d,\"hex\":\"%s\",\"value\":%s,\"step\":%s}%n",
                        offset, hex(f, near | code & 1L << f.bits - 1), json(value), json(f.ulp(value)));
            }
        }
    }

    /** One point for each binade between 1e-45 and 1e38 that the format reaches. */
    static void printSpacing(Format f) {
        for (int exponent = -149; exponent <= 127; exponent++) {
            double magnitude = Math.scalb(1.0, exponent);
            if (magnitude >= f.smallest() && magnitude <= f.largest()) {
                double ulp = f.ulp(magnitude);
                System.out.printf(
                        "{\"row\":\"spacing\",\"format\":\"%s\",\"magnitude\":%s,\"ulp\":%s,\"digits\":%s}%n",
                        f, magnitude, ulp, Math.log10(2 * magnitude / ulp));
            }
        }
    }

    /** All 65,536 patterns, and at each finite one the border to the next and a float to either side of the border. */
    static void checkHalves() {
        long different = 0;
        long checked = 0;
        for (int pattern = 0; pattern < 1 << 16; pattern++) {
            float jdk = Float.float16ToFloat((short) pattern);
            checked++;
            different += Double.compare(Format.FP16.decode(pattern), jdk) == 0 ? 0 : 1;
            float next = Float.float16ToFloat((short) (pattern + 1));
            float border = Float.isFinite(next) ? (jdk + next) / 2 : Math.copySign(65520f, jdk);
            for (float f : new float[] {jdk, border, Math.nextUp(border), Math.nextDown(border)}) {
                checked++;
                long ours = Format.FP16.encode(f);
                boolean same = Float.isNaN(f) ? ours == Format.FP16.nan : (short) ours == Float.floatToFloat16(f);
                different += same ? 0 : 1;
            }
            if (pattern % 8192 == 8191) {
                System.out.printf("{\"row\":\"progress\",\"done\":%d,\"of\":8}%n", pattern / 8192 + 1);
            }
        }
        System.out.printf(
                "{\"row\":\"selfcheck\",\"patterns\":65536,\"checked\":%d,\"different\":%d}%n", checked, different);
    }

    /**
     * Doubles cast to float: by the rule above and by the language. Of 100,000 a third are random, a third lie on the border
     * between two floats (random doubles never do), a third right next to it.
     */
    static void checkSingles() {
        Random random = new Random(1);
        double largest = 0;
        for (int i = 0; i < 100_000; i++) {
            double value = Math.scalb(random.nextGaussian(), random.nextInt(250) - 140);
            if (i % 3 > 0) {
                float below = (float) value;
                value = ((double) below + Math.nextUp(below)) / 2;
            }
            if (i % 3 == 2) {
                value = random.nextBoolean() ? Math.nextUp(value) : Math.nextDown(value);
            }
            double difference = Math.abs(Format.FP32.decode(Format.FP32.encode(value)) - (float) value);
            largest = Math.max(largest, difference);
        }
        System.out.printf("{\"row\":\"agreement\",\"difference\":%s}%n", largest);
    }

    static String binary(Format f, long code) {
        String digits = "0".repeat(64) + Long.toBinaryString(code);
        digits = digits.substring(digits.length() - f.bits);
        return digits.charAt(0) + " " + digits.substring(1, 1 + f.exponentBits) + " "
                + digits.substring(1 + f.exponentBits);
    }

    static String hex(Format f, long code) {
        String digits = "0".repeat(16) + Long.toHexString(code).toUpperCase();
        return digits.substring(digits.length() - f.bits / 4);
    }

    static String json(double value) {
        return Double.isFinite(value) ? Double.toString(value) : "null";
    }
}
