// Adds up the same numbers by several methods in a chosen format and compares each prefix of 2, 4, 8, … numbers with
// the
// exact sum. Also shows sums that stand still in 16 bits, and the input on which Kahan's method fails.
//
// Kahan 1965; Neumaier 1974; two-sum: Knuth, Dekker; pairwise: see Higham 1993. Every operation is rounded to the
// format.

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

class Main {
    enum Format {
        FP64(53),
        FP32(24),
        FP16(11),
        BF16(8);

        final int digits; // significant bits

        Format(int digits) {
            this.digits = digits;
        }

        /** One operation was done in double; for the smaller formats rounding it again changes nothing. */
        double round(double x) {
            return switch (this) {
                case FP64 -> x;
                case FP32 -> (float) x;
                case FP16 -> Float.float16ToFloat(Float.floatToFloat16((float) x));
                case BF16 -> bfloat((float) x);
            };
        }

        double add(double a, double b) {
            return round(a + b);
        }
    }

    /** Takes one number after the other; the sum can be asked for at any time. */
    interface Summation {
        void take(double value);

        double sum();
    }

    static class Plain implements Summation {
        final Format f;
        double sum;

        Plain(Format f) {
            this.f = f;
        }

        public void take(double value) {
            sum = f.add(sum, value);
        }

        public double sum() {
            return sum;
        }
    }

    static class Kahan extends Plain {
        double correction;

        Kahan(Format f) {
            super(f);
        }

        @Override
        public void take(double value) {
            double corrected = f.add(value, -correction);
            double next = f.add(sum, corrected);
            correction = f.add(f.add(next, -sum), -corrected); // right only if |sum| is the larger
            sum = next;
        }
    }

    static class Neumaier extends Plain {
        double lost;

        Neumaier(Format f) {
            super(f);
        }

        @Override
        public void take(double value) {
            double next = f.add(sum, value);
            boolean larger = Math.abs(sum) >= Math.abs(value);
            double error = larger ? f.add(f.add(sum, -next), value) : f.add(f.add(value, -next), sum);
            lost = f.add(lost, error);
            sum = next;
        }

        @Override
        public double sum() {
            return f.add(sum, lost);
        }
    }

    /** The same without a branch: the error of an addition by six operations, whichever number is the larger. */
    static class TwoSum extends Neumaier {
        TwoSum(Format f) {
            super(f);
        }

        @Override
        public void take(double value) {
            double next = f.add(sum, value);
            double shadow = f.add(next, -sum);
            double error = f.add(f.add(sum, -f.add(next, -shadow)), f.add(value, -shadow));
            lost = f.add(lost, error);
            sum = next;
        }
    }

    /** Binary counter: block k holds the sum of 2^k numbers, so that equals are added to equals. */
    static class Pairwise implements Summation {
        final Format f;
        final double[] block = new double[40];
        int count;

        Pairwise(Format f) {
            this.f = f;
        }

        public void take(double value) {
            int level = 0;
            for (int bits = count++; (bits & 1) == 1; bits >>= 1) {
                value = f.add(block[level++], value);
            }
            block[level] = value;
        }

        public double sum() {
            double sum = 0;
            for (int level = 0; count >> level > 0; level++) {
                sum = (count >> level & 1) == 1 ? f.add(block[level], sum) : sum;
            }
            return sum;
        }
    }

    static List<Summation> methods(Format f) {
        return List.of(new Plain(f), new Pairwise(f), new Kahan(f), new Neumaier(f), new TwoSum(f));
    }

    static final String[] NAMES = {"plain", "pairwise", "Kahan", "Neumaier", "two-sum"};

    public static void main(String[] args) {
        Format f = Format.valueOf(args[0]);
        double[] values = values(args[1], 1 << Integer.parseInt(args[2]), new Random(Long.parseLong(args[3])));
        List<Summation> methods = methods(f);
        BigDecimal exact = BigDecimal.ZERO;
        double difference = 0;
        for (int n = 1; n <= values.length; n++) {
            double value = f.round(values[n - 1]);
            for (Summation method : methods) {
                method.take(value);
            }
            exact = exact.add(new BigDecimal(value));
            if (n > 1 && Integer.bitCount(n) == 1) {
                for (int m = 0; m < NAMES.length; m++) {
                    printError(NAMES[m], n, methods.get(m).sum(), exact);
                }
                double gap = Math.abs(methods.get(3).sum() - methods.get(4).sum());
                difference = Double.isNaN(gap) ? difference : Math.max(difference, gap);
                System.out.printf("{\"row\":\"progress\",\"done\":%d,\"of\":%d}%n", n, values.length);
            }
        }
        System.out.printf("{\"row\":\"agreement\",\"difference\":%s}%n", difference);
        printStall("FP16, 1, plain", 1, Format.FP16, new Plain(Format.FP16));
        printStall("FP16, 0.1, plain", 0.1, Format.FP16, new Plain(Format.FP16));
        printStall("BF16, 1, plain", 1, Format.BF16, new Plain(Format.BF16));
        printStall("FP16, 1, Kahan", 1, Format.FP16, new Kahan(Format.FP16));
        printStall("FP16, 1, Neumaier", 1, Format.FP16, new Neumaier(Format.FP16));
        printTrap(f);
    }

    static double[] values(String data, int n, Random random) {
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            values[i] = switch (data) {
                case "tenths" -> 0.1;
                case "uniform" -> random.nextDouble();
                case "signs" -> random.nextGaussian();
                // two of four cancel: x, a little, -x, a little
                default ->
                    i % 4 == 0 ? 100 * random.nextGaussian() : i % 4 == 2 ? -values[i - 2] : random.nextDouble() / 16;
            };
        }
        if (data.equals("cancelling")) {
            for (int i = n - 1; i > 0; i--) {
                int j = random.nextInt(i + 1);
                double swap = values[i];
                values[i] = values[j];
                values[j] = swap;
            }
        }
        return values;
    }

    static void printError(String method, int n, double sum, BigDecimal exact) {
        double error =
                Double.isFinite(sum) ? new BigDecimal(sum).subtract(exact).abs().doubleValue() : Double.NaN;
        double relative = error == 0 ? Double.NaN : error / Math.abs(exact.doubleValue()); // no zero on a log axis
        System.out.printf(
                "{\"row\":\"error\",\"method\":\"%s\",\"n\":%d,\"sum\":%s,\"relative\":%s}%n",
                method, n, json(sum), json(relative));
    }

    /** The same number again and again. */
    static void printStall(String what, double value, Format f, Summation method) {
        for (int n = 1; n <= 8192; n++) {
            method.take(f.round(value));
            if (n % 64 == 0) {
                System.out.printf(
                        "{\"row\":\"stall\",\"what\":\"%s\",\"n\":%d,\"sum\":%s}%n", what, n, json(method.sum()));
            }
        }
    }

    /** 1 + B + 1 - B, where B is so large that it swallows a one: the sum is 2. */
    static void printTrap(Format f) {
        double large = Math.scalb(1.0, f.digits + 3);
        List<Summation> methods = methods(f);
        for (int m = 0; m < NAMES.length; m++) {
            for (double value : new double[] {1, large, 1, -large}) {
                methods.get(m).take(value);
            }
            System.out.printf(
                    "{\"row\":\"trap\",\"method\":\"%s\",\"result\":%s}%n",
                    NAMES[m], json(methods.get(m).sum()));
        }
    }

    /** The upper half of a float, rounded to nearest, ties to even. */
    static double bfloat(float x) {
        int bits = Float.floatToRawIntBits(x);
        return Float.isFinite(x) ? Float.intBitsToFloat(bits + 0x7FFF + (bits >>> 16 & 1) & 0xFFFF0000) : x;
    }

    static String json(double value) {
        return Double.isFinite(value) ? Double.toString(value) : "null";
    }
}
