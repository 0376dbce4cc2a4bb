import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

/**
 * S4D: a diagonal state space layer as a recurrence and as a convolution.
 * Shows the eigenvalues, the kernel under two discretisations, and that both forms give the same output, unless the FFT
 * is not padded.
 *
 *   A[n]   -1/2 + i pi n (S4D-Lin), B[n] = 1, C[n] random
 *   a, b   the discrete A and B: zero-order hold a = exp(dt A), b = (a - 1)/A;
 *          bilinear a = (1 + dt A/2)/(1 - dt A/2), b = dt/(1 - dt A/2)
 *   K[l]   2 Re sum of C b a^l, the kernel;  y = K * u
 *
 * Gu, Goel, Re: Efficiently Modeling Long Sequences with Structured State Spaces (2021), arXiv 2111.00396.
 * Gu, Gupta, Goel, Re: On the Parameterization and Initialization of Diagonal State Space Models (2022), 2206.11893.
 */
class Main {
    record Complex(double re, double im) {
        Complex plus(Complex z) {
            return new Complex(re + z.re, im + z.im);
        }

        Complex minus(Complex z) {
            return new Complex(re - z.re, im - z.im);
        }

        Complex times(Complex z) {
            return new Complex(re * z.re - im * z.im, re * z.im + im * z.re);
        }

        Complex times(double x) {
            return new Complex(re * x, im * x);
        }

        Complex over(Complex z) {
            return times(new Complex(z.re, -z.im)).times(1 / (z.re * z.re + z.im * z.im));
        }

        static Complex polar(double radius, double angle) {
            return new Complex(radius * Math.cos(angle), radius * Math.sin(angle));
        }
    }

    /** A mode made discrete: x = a x + b u. */
    record Mode(Complex a, Complex b) {
        static Mode of(int n, double dt, String rule) {
            Complex one = new Complex(1, 0);
            Complex eigenvalue = new Complex(-0.5, Math.PI * n);
            if (rule.equals("zoh")) {
                Complex a = Complex.polar(Math.exp(-dt / 2), dt * Math.PI * n);
                return new Mode(a, a.minus(one).over(eigenvalue));
            }
            Complex half = eigenvalue.times(dt / 2);
            return new Mode(one.plus(half).over(one.minus(half)), new Complex(dt, 0).over(one.minus(half)));
        }
    }

    public static void main(String[] args) {
        int modes = Integer.parseInt(args[0]);
        double dt = Double.parseDouble(args[1]);
        int length = Integer.parseInt(args[2]);
        String rule = args[4];
        Random random = new Random(Long.parseLong(args[5]));
        Complex[] c = new Complex[modes];
        Arrays.setAll(c, n -> new Complex(random.nextGaussian(), random.nextGaussian()));
        double[] u = input(args[3], length, random);

        eigenvalues(modes, dt);
        for (String each : new String[] {"zoh", "bilinear"}) {
            double[] kernel = kernel(c, dt, length, each);
            for (int l = 0; l < length; l++) {
                print("""
                    {"row":"kernel","rule":"%s","l":%d,"k":%s}""", each, l, json(kernel[l]));
            }
        }
        outputs(c, dt, u, rule);
        steps(c);
    }

    static void eigenvalues(int modes, double dt) {
        for (int i = 0; i < 120; i++) {
            point("unit circle", Complex.polar(1, Math.PI * i / 60));
        }
        for (String rule : new String[] {"zoh", "bilinear"}) {
            for (int n = 0; n < modes; n++) {
                point(rule, Mode.of(n, dt, rule).a());
            }
        }
    }

    static void point(String of, Complex z) {
        print("""
            {"row":"eigenvalue","of":"%s","re":%s,"im":%s}""", of, json(z.re), json(z.im));
    }

    /** One output in three ways; the third is wrong on purpose. */
    static void outputs(Complex[] c, double dt, double[] u, String rule) {
        int length = u.length;
        double[] kernel = kernel(c, dt, length, rule);
        double[] recurrent = recurrence(c, dt, u, rule);
        double[] padded = convolve(kernel, u, 2 * length);
        double[] wrapped = convolve(kernel, u, length);
        for (int t = 0; t < length; t++) {
            output("recurrence", t, recurrent[t]);
            output("FFT, padded", t, padded[t]);
            output("FFT, not padded", t, wrapped[t]);
        }
        print("""
            {"row":"agreement","difference":%s}""", json(difference(recurrent, padded)));
        double peak = Arrays.stream(kernel).map(Math::abs).max().orElseThrow();
        int zeros = powerOfTwo(length) - length; // what comes around has at least this many steps behind it
        double left = Arrays.stream(kernel).skip(zeros + 1).map(Math::abs).max().orElse(0);
        print("""
            {"row":"wrap","difference":%s,"left":%s}""", json(difference(recurrent, wrapped)), json(left / peak));
    }

    static void output(String form, int t, double y) {
        print("""
            {"row":"output","form":"%s","t":%d,"y":%s}""", form, t, json(y));
    }

    /** How far the two rules are apart for steps from 1/2 down to 1/4096, over two units of time. */
    static void steps(Complex[] c) {
        for (int i = 1; i <= 12; i++) {
            double dt = Math.pow(0.5, i);
            int length = (int) (2 / dt);
            double[] held = kernel(c, dt, length, "zoh");
            double[] bilinear = kernel(c, dt, length, "bilinear");
            double peak = Arrays.stream(held).map(Math::abs).max().orElseThrow();
            print("""
                {"row":"step","dt":%s,"difference":%s}""", json(dt), json(difference(held, bilinear) / peak));
            print("""
                {"row":"progress","done":%d,"of":12}""", i);
        }
    }

    static double[] recurrence(Complex[] c, double dt, double[] u, String rule) {
        double[] y = new double[u.length];
        for (int n = 0; n < c.length; n++) {
            Mode mode = Mode.of(n, dt, rule);
            Complex x = new Complex(0, 0);
            for (int t = 0; t < u.length; t++) {
                x = mode.a().times(x).plus(mode.b().times(u[t]));
                y[t] += 2 * c[n].times(x).re();
            }
        }
        return y;
    }

    static double[] kernel(Complex[] c, double dt, int length, String rule) {
        double[] kernel = new double[length];
        for (int n = 0; n < c.length; n++) {
            Mode mode = Mode.of(n, dt, rule);
            Complex term = c[n].times(mode.b());
            for (int l = 0; l < length; l++) {
                kernel[l] += 2 * term.re();
                term = term.times(mode.a());
            }
        }
        return kernel;
    }

    /** By FFT; correct if the size (rounded up to a power of two) holds the whole convolution. */
    static double[] convolve(double[] kernel, double[] u, int atLeast) {
        int size = powerOfTwo(atLeast);
        Complex[] product = fft(complex(kernel, size), -1);
        Complex[] other = fft(complex(u, size), -1);
        Arrays.setAll(product, i -> product[i].times(other[i]));
        Complex[] back = fft(product, 1);
        double[] y = new double[u.length];
        Arrays.setAll(y, t -> back[t].re() / size);
        return y;
    }

    static int powerOfTwo(int atLeast) {
        return Integer.highestOneBit(2 * atLeast - 1);
    }

    static Complex[] complex(double[] values, int size) {
        Complex[] z = new Complex[size];
        Arrays.setAll(z, i -> new Complex(i < values.length ? values[i] : 0, 0));
        return z;
    }

    /** Even and odd entries apart, then together again; the length is a power of two. */
    static Complex[] fft(Complex[] z, int sign) {
        int size = z.length;
        if (size == 1) {
            return z;
        }
        Complex[] even = new Complex[size / 2];
        Complex[] odd = new Complex[size / 2];
        Arrays.setAll(even, i -> z[2 * i]);
        Arrays.setAll(odd, i -> z[2 * i + 1]);
        even = fft(even, sign);
        odd = fft(odd, sign);
        Complex[] out = new Complex[size];
        for (int i = 0; i < size / 2; i++) {
            Complex turned = odd[i].times(Complex.polar(1, sign * 2 * Math.PI * i / size));
            out[i] = even[i].plus(turned);
            out[i + size / 2] = even[i].minus(turned);
        }
        return out;
    }

    static double[] input(String kind, int length, Random random) {
        double[] u = new double[length];
        for (int t = 0; t < length; t++) {
            u[t] = switch (kind) {
                case "pulse" -> t == 0 ? 1 : 0;
                case "square" -> t * 6 / length % 2 == 0 ? 1 : -1;
                case "sine" -> Math.sin(8 * Math.PI * t / length);
                case "noise" -> random.nextGaussian();
                default -> throw new IllegalArgumentException(kind);
            };
        }
        return u;
    }

    static double difference(double[] a, double[] b) {
        double largest = 0;
        for (int i = 0; i < a.length; i++) {
            largest = Math.max(largest, Math.abs(a[i] - b[i]));
        }
        return largest;
    }

    /** Six digits are enough for a chart; what is no number is null. */
    static String json(double x) {
        return Double.isFinite(x) ? String.format(Locale.ROOT, "%.6g", x) : "null";
    }

    static void print(String row, Object... values) {
        System.out.println(row.formatted(values));
    }
}
