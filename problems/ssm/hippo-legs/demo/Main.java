import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

/**
 * HiPPO-LegS: N Legendre coefficients that hold the whole past of a signal.
 * Shows the remembered curve being rewritten step by step, the size of the coefficients under three discretisations
 * (forward Euler explodes), and the error against N.
 *
 *   c      double[N]   coefficients; f(x) ~ sum of c[n] sqrt(2n+1) P_n(2x/t - 1) for 0 <= x <= t
 *   A      -sqrt((2n+1)(2m+1)) below the diagonal, -(n+1) on it, 0 above;  B[n] = sqrt(2n+1)
 *   rule   c' = c + (A ((1-a) c + a c') + B f)/k with a = 1/2 (bilinear), 1 (backward Euler) or 0 (forward Euler)
 *
 * Gu, Dao, Ermon, Rudra, Re: HiPPO: Recurrent Memory with Optimal Polynomial Projections (2020), arXiv 2008.07669.
 */
class Main {
    static final String[] RULES = {"bilinear", "backward", "euler"};
    static final int FRAMES = 25;
    static final int POINTS = 80; // of the remembered curve in one frame

    public static void main(String[] args) {
        String rule = args[3];
        int order = Integer.parseInt(args[1]);
        double[] f = signal(args[0], Integer.parseInt(args[2]), new Random(Long.parseLong(args[4])));
        rewriteThePast(f, order, rule);
        sizes(f, order);
        errors(f);
        agreement(f, order);
    }

    /** Runs the memory and prints, at 25 moments, the coefficients and the curve they stand for. */
    static void rewriteThePast(double[] f, int order, String rule) {
        double[] c = new double[order];
        double largest = 0;
        for (int k = 1, frame = 0; k <= f.length; k++) {
            step(c, f[k - 1], k, rule);
            largest = Math.max(largest, norm(c));
            if (k < Math.max(frame + 1, Math.pow(f.length, (frame + 1.0) / FRAMES)) && k < f.length) {
                continue; // the frames lie densely at the start, where forward Euler explodes
            }
            frame++;
            for (int p = 0; p <= POINTS; p++) {
                int sample = Math.min(f.length - 1, p * f.length / POINTS);
                // what has not been heard yet is not remembered: null
                double remembered = sample < k ? value(c, (sample + 1.0) / k) : Double.NaN;
                print("""
                    {"row":"memory","step":%d,"sample":%d,"signal":%s,"remembered":%s}""", k, sample + 1, json(f[sample]), json(remembered));
            }
            for (int n = 0; n < Math.min(order, 48); n++) {
                print("""
                    {"row":"coefficient","step":%d,"n":%d,"c":%s}""", k, n, json(c[n]));
            }
            print("""
                {"row":"progress","done":%d,"of":100}""", frame * 2);
        }
        print("""
            {"row":"final","rms":%s,"largest":%s}""", json(error(c, f)), json(largest));
    }

    /** The length of c along the way, for every rule; steps are thinned out evenly on a log scale. */
    static void sizes(double[] f, int order) {
        for (String rule : RULES) {
            double[] c = new double[order];
            int next = 1;
            for (int k = 1; k <= f.length; k++) {
                step(c, f[k - 1], k, rule);
                if (k == next) {
                    print("""
                        {"row":"size","rule":"%s","k":%d,"norm":%s}""", rule, k, json(norm(c)));
                    next = Math.max(k + 1, (int) (k * 1.08));
                }
            }
        }
    }

    /** The error at the end, for every rule and N = 1, 2, 3, 4, 6, 8, 12, ... 64. */
    static void errors(double[] f) {
        int[] orders = {1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64};
        for (int i = 0; i < orders.length; i++) {
            for (String rule : RULES) {
                double[] c = new double[orders[i]];
                for (int k = 1; k <= f.length; k++) {
                    step(c, f[k - 1], k, rule);
                }
                print("""
                    {"row":"error","rule":"%s","order":%d,"rms":%s}""", rule, orders[i], json(error(c, f)));
            }
            print("""
                {"row":"progress","done":%d,"of":100}""", 50 + 50 * (i + 1) / orders.length);
        }
    }

    /** One step in O(N): A is -s s^T below its diagonal, so two running sums replace the matrix. */
    static void step(double[] c, double sample, int k, String rule) {
        double a = implicitness(rule);
        double before = 0;
        double after = 0;
        for (int n = 0; n < c.length; n++) {
            double s = Math.sqrt(2 * n + 1);
            double old = c[n];
            double right = old - (1 - a) * (s * before + (n + 1) * old) / k + s * sample / k;
            c[n] = (right - a * s * after / k) / (1 + a * (n + 1) / k);
            before += s * old;
            after += s * c[n];
        }
    }

    static double implicitness(String rule) {
        return switch (rule) {
            case "bilinear" -> 0.5;
            case "backward" -> 1;
            case "euler" -> 0;
            default -> throw new IllegalArgumentException(rule);
        };
    }

    /** The bilinear rule once more with the matrix written out, as the definition has it. */
    static void agreement(double[] f, int order) {
        double[] fast = new double[order];
        double[] dense = new double[order];
        double worst = 0;
        for (int k = 1; k <= f.length; k++) {
            step(fast, f[k - 1], k, "bilinear");
            double[] next = new double[order];
            for (int n = 0; n < order; n++) {
                double sum = dense[n] + Math.sqrt(2 * n + 1) * f[k - 1] / k;
                for (int m = 0; m <= n; m++) {
                    sum += a(n, m) * (dense[m] + (m < n ? next[m] : 0)) / (2 * k);
                }
                next[n] = sum / (1 - a(n, n) / (2 * k));
            }
            dense = next;
            for (int n = 0; n < order; n++) {
                worst = Math.max(worst, Math.abs(fast[n] - dense[n]));
            }
        }
        print("""
            {"row":"agreement","difference":%s}""", json(worst));
    }

    static double a(int n, int m) {
        return n > m ? -Math.sqrt((2 * n + 1) * (2 * m + 1)) : n == m ? -(n + 1) : 0;
    }

    /** sum of c[n] sqrt(2n+1) P_n(2x - 1), where x = 1 is now and x = 0 the beginning; P by its three-term recurrence. */
    static double value(double[] c, double x) {
        double z = 2 * x - 1;
        double p = 1;
        double previous = 0;
        double sum = 0;
        for (int n = 0; n < c.length; n++) {
            sum += c[n] * Math.sqrt(2 * n + 1) * p;
            double following = ((2 * n + 1) * z * p - n * previous) / (n + 1);
            previous = p;
            p = following;
        }
        return sum;
    }

    /** Root of the mean squared error over the signal, the first and last 2 % left out (polynomials wiggle there). */
    static double error(double[] c, double[] f) {
        int margin = f.length / 50;
        double sum = 0;
        for (int i = margin; i < f.length - margin; i++) {
            double difference = value(c, (i + 1.0) / f.length) - f[i];
            sum += difference * difference;
        }
        return Math.sqrt(sum / (f.length - 2 * margin));
    }

    static double[] signal(String kind, int length, Random random) {
        double[] levels = random.doubles(6, -1, 1).toArray();
        double[] f = new double[length];
        double smooth = 0;
        for (int i = 0; i < length; i++) {
            double x = (i + 1.0) / length;
            smooth += 0.04 * (random.nextGaussian() - smooth);
            f[i] = switch (kind) {
                case "waves" -> (Math.sin(7 * x + levels[0]) + Math.sin(17 * x + levels[1]) + Math.sin(29 * x)) / 2;
                case "steps" -> levels[i * levels.length / length];
                case "chirp" -> Math.sin(40 * x * x + levels[0]);
                case "noise" -> 5 * smooth;
                default -> throw new IllegalArgumentException(kind);
            };
        }
        return f;
    }

    static double norm(double[] c) {
        return Math.sqrt(Arrays.stream(c).map(x -> x * x).sum());
    }

    /** Six digits are enough for a chart; what is no number is null. */
    static String json(double x) {
        return Double.isFinite(x) ? String.format(Locale.ROOT, "%.6g", x) : "null";
    }

    static void print(String row, Object... values) {
        System.out.println(row.formatted(values));
    }
}
