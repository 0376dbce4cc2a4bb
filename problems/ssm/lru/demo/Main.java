import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

/**
 * The linear recurrent unit: h[t] = lambda h[t-1] + gamma u[t] for complex numbers on a ring.
 * Shows the ring, that |lambda| < 1 for all nu, that gamma keeps the variance of the state at 1, and that a scan in the
 * form of a tree gives what the loop gives, while dividing by lambda^t overflows.
 *
 *   lambda  exp(-exp(nu) + i exp(theta));  |lambda|^2 uniform in [rMin^2, rMax^2], phase uniform in (0, largest]
 *   gamma   sqrt(1 - |lambda|^2)
 *   scan    (a1, b1) then (a2, b2) is (a2 a1, a2 b1 + b2)
 *
 * Orvieto, Smith, Gu, Fernando, Gulcehre, Pascanu, De: Resurrecting Recurrent Neural Networks for Long Sequences (2023),
 * arXiv 2303.06349.
 */
class Main {
    static final int RUNS = 40;

    static double[] nu;
    static double[] theta;

    public static void main(String[] args) {
        int channels = Integer.parseInt(args[0]);
        double inner = Math.min(Double.parseDouble(args[1]), Double.parseDouble(args[2]));
        double outer = Math.max(Double.parseDouble(args[1]), Double.parseDouble(args[2]));
        double phase = Double.parseDouble(args[3]);
        int length = Integer.parseInt(args[4]);
        Random random = new Random(Long.parseLong(args[5]));
        nu = new double[channels];
        theta = new double[channels];
        for (int n = 0; n < channels; n++) {
            double square = inner * inner + (outer * outer - inner * inner) * (1 - random.nextDouble());
            nu[n] = Math.log(-0.5 * Math.log(Math.max(square, 1e-12))); // a radius of zero has no nu
            theta[n] = Math.log(phase * (1 - random.nextDouble()));
        }
        ring();
        radii();
        variance(length, random);
        scans(length, random);
    }

    static double radius(int n) {
        return Math.exp(-Math.exp(nu[n]));
    }

    static double gamma(int n) {
        return Math.sqrt(-Math.expm1(-2 * Math.exp(nu[n]))); // 1 - |lambda|^2 without cancellation
    }

    static void ring() {
        for (int i = 0; i < 120; i++) {
            point("unit circle", 1, Math.PI * i / 60);
        }
        for (int n = 0; n < nu.length; n++) {
            point("λ", radius(n), Math.exp(theta[n]));
        }
    }

    static void point(String of, double radius, double angle) {
        print("""
            {"row":"eigenvalue","of":"%s","re":%s,"im":%s}""", of, json(radius * Math.cos(angle)), json(radius * Math.sin(angle)));
    }

    static void radii() {
        for (double x = -8; x <= 4; x += 0.125) {
            print("""
                {"row":"radius","form":"exp(−exp ν)","nu":%s,"radius":%s}""", json(x), json(Math.exp(-Math.exp(x))));
            print("""
                {"row":"radius","form":"exp(−ν)","nu":%s,"radius":%s}""", json(x), json(Math.exp(-x) <= 2 ? Math.exp(-x) : Double.NaN));
        }
    }

    /** Mean of |h|^2 over the channels and 40 runs of white noise. The state with gamma is gamma times the one without. */
    static void variance(int length, Random random) {
        int steps = Math.min(length, 2000);
        double[] with = new double[steps];
        double[] without = new double[steps];
        for (int run = 0; run < RUNS; run++) {
            for (int n = 0; n < nu.length; n++) {
                double aRe = radius(n) * Math.cos(Math.exp(theta[n]));
                double aIm = radius(n) * Math.sin(Math.exp(theta[n]));
                double share = 1.0 / RUNS / nu.length;
                double re = 0;
                double im = 0;
                for (int t = 0; t < steps; t++) {
                    double next = aRe * re - aIm * im + random.nextGaussian();
                    im = aRe * im + aIm * re;
                    re = next;
                    without[t] += share * (re * re + im * im);
                    with[t] += share * (re * re + im * im) * gamma(n) * gamma(n);
                }
            }
            print("""
                {"row":"progress","done":%d,"of":%d}""", run + 1, 2 * RUNS);
        }
        for (int t = 0; t < steps; t = next(t)) {
            print("""
                {"row":"variance","form":"with γ","t":%d,"variance":%s}""", t + 1, json(with[t]));
            print("""
                {"row":"variance","form":"without γ","t":%d,"variance":%s}""", t + 1, json(without[t]));
        }
        print("""
            {"row":"variance-end","with":%s,"without":%s}""", json(lastHalf(with)), json(lastHalf(without)));
    }

    static double lastHalf(double[] x) {
        return Arrays.stream(x, x.length / 2, x.length).average().orElseThrow();
    }

    /** Every scan in float and in double; the loop in double is what they are compared with. */
    static void scans(int length, Random random) {
        double[][] errors = new double[3][length]; // loop, tree and inverse powers, all in float
        double agreement = 0;
        for (int n = 0; n < nu.length; n++) {
            double decay = Math.exp(nu[n]);
            double turn = Math.exp(theta[n]);
            double[] a = {radius(n) * Math.cos(turn), radius(n) * Math.sin(turn)};
            double[] u = random.doubles(length, -1, 1).toArray();
            double gamma = gamma(n);
            double[][] steps = new double[length][];
            Arrays.setAll(steps, t -> new double[] {a[0], a[1], gamma * u[t], 0});
            double[][] truth = loop(steps, false);
            double[][] tree = scan(steps, false);
            double[][] floatLoop = loop(steps, true);
            double[][] floatTree = scan(steps, true);
            float sumRe = 0; // of lambda^-s gamma u[s]
            float sumIm = 0;
            for (int t = 0; t < length; t++) {
                agreement = Math.max(agreement, distance(tree[t][2], tree[t][3], truth[t]));
                errors[0][t] = Math.max(errors[0][t], distance(floatLoop[t][2], floatLoop[t][3], truth[t]));
                errors[1][t] = Math.max(errors[1][t], distance(floatTree[t][2], floatTree[t][3], truth[t]));
                float grow = (float) Math.exp(decay * t);
                float fade = (float) Math.exp(-decay * t);
                float cos = (float) Math.cos(turn * t);
                float sin = (float) Math.sin(turn * t);
                sumRe += grow * cos * (float) steps[t][2];
                sumIm -= grow * sin * (float) steps[t][2];
                double error =
                        distance(fade * (cos * sumRe - sin * sumIm), fade * (cos * sumIm + sin * sumRe), truth[t]);
                errors[2][t] = Math.max(errors[2][t], error); // NaN stays NaN
            }
            print("""
                {"row":"progress","done":%d,"of":%d}""", RUNS + RUNS * (n + 1) / nu.length, 2 * RUNS);
        }
        String[] names = {"loop", "tree", "inverse powers"};
        for (int t = 0; t < length; t = next(t)) {
            for (int i = 0; i < names.length; i++) {
                print(
                        """
                    {"row":"error","scan":"%s","t":%d,"error":%s}""",
                        names[i], t + 1, json(errors[i][t] > 0 ? errors[i][t] : Double.NaN)); // a log axis has no zero
            }
        }
        int first = 0;
        while (first < length && Double.isFinite(errors[2][first])) {
            first++;
        }
        print("""
            {"row":"overflow","step":%s}""", first < length ? first + 1 : "null");
        print("""
            {"row":"agreement","difference":%s}""", json(agreement));
    }

    static double distance(double re, double im, double[] step) {
        return Math.hypot(re - step[2], im - step[3]);
    }

    static double[][] loop(double[][] steps, boolean single) {
        double[][] out = steps.clone();
        for (int t = 1; t < out.length; t++) {
            out[t] = join(out[t - 1], steps[t], single);
        }
        return out;
    }

    /** Joins neighbours in pairs, scans the half as long sequence, fills in the positions in between. */
    static double[][] scan(double[][] steps, boolean single) {
        double[][] out = steps.clone();
        if (steps.length > 1) {
            double[][] pairs = new double[steps.length / 2][];
            Arrays.setAll(pairs, i -> join(steps[2 * i], steps[2 * i + 1], single));
            double[][] inner = scan(pairs, single);
            for (int t = 1; t < out.length; t++) {
                out[t] = t % 2 == 1 ? inner[t / 2] : join(out[t - 1], steps[t], single);
            }
        }
        return out;
    }

    /** First the step x, then the step y; each is {re a, im a, re b, im b}. Single: rounded to float after each step. */
    static double[] join(double[] x, double[] y, boolean single) {
        double[] z = {
            y[0] * x[0] - y[1] * x[1],
            y[0] * x[1] + y[1] * x[0],
            y[0] * x[2] - y[1] * x[3] + y[2],
            y[0] * x[3] + y[1] * x[2] + y[3],
        };
        for (int i = 0; single && i < z.length; i++) {
            z[i] = (float) z[i];
        }
        return z;
    }

    /** The next step to be drawn: each one at first, then thinned out evenly on a log scale. */
    static int next(int t) {
        return Math.max(t + 1, (int) (t * 1.04));
    }

    /** Six digits are enough for a chart; what is no number is null. */
    static String json(double x) {
        return Double.isFinite(x) ? String.format(Locale.ROOT, "%.6g", x) : "null";
    }

    static void print(String row, Object... values) {
        System.out.println(row.formatted(values));
    }
}
