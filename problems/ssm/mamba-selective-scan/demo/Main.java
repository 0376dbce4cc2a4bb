import java.util.Random;
import java.util.function.IntFunction;

// Selective copying with one hand-set S6 layer (Mamba, Gu & Dao 2023). A few marked tokens hide among noise that looks
// like them; at the end each channel must hold the value of its own marked token. The selective layer opens its step Δ
// for that token alone; the other layer is the same in every weight, but its Δ is one constant for all tokens.
// Arguments: n (tokens), slots (marked tokens), noise, open (Δ of an open gate), constant (Δ of the other layer), seed.
class Main {
    static final double A = -1; // one state per channel, C = 1, no skip: the state is the output
    static final double SHUT = -12; // softplus(-12) = 6e-6

    public static void main(String[] args) {
        int n = Integer.parseInt(args[0]);
        int slots = Integer.parseInt(args[1]);
        double noise = Double.parseDouble(args[2]);
        double open = Double.parseDouble(args[3]);
        double constant = Double.parseDouble(args[4]);
        Random random = new Random(Long.parseLong(args[5]));

        // the tokens: which slot they belong to, their value, and whether they are marked
        int[] slot = new int[n];
        double[] value = new double[n];
        boolean[] marked = new boolean[n];
        for (int left = slots; left > 0; ) {
            int t = random.nextInt(n);
            left -= marked[t] ? 0 : 1;
            marked[t] = true;
        }
        double[] wanted = new double[slots];
        int next = 0;
        for (int t = 0; t < n; t++) {
            slot[t] = marked[t] ? next : random.nextInt(slots);
            double sign = random.nextBoolean() ? 1 : -1;
            value[t] = marked[t] ? sign * (0.5 + random.nextDouble()) : noise * random.nextGaussian();
            if (marked[t]) {
                wanted[next++] = value[t];
            }
        }

        // the layer: the input of channel i is the token's value if the token has slot i, and zero otherwise
        double rawOpen = Math.log(Math.expm1(open)); // softplus of this is `open`
        double b = 1 / open; // so that an open gate writes Δ B x = x
        double[][] u = new double[n][slots];
        double[][] raw = new double[n][slots];
        for (int t = 0; t < n; t++) {
            for (int i = 0; i < slots; i++) {
                u[t][i] = slot[t] == i ? value[t] : 0;
                raw[t][i] = marked[t] && slot[t] == i ? rawOpen : SHUT;
                double step = softplus(raw[t][i]);
                print("gate", "t", t, "slot", i, "replaced", 1 - Math.exp(step * A), "step", step);
            }
        }
        double[][] selective = loop(u, t -> raw[t], b, false);
        double[][] fixed = steady(u, wanted, constant, b);

        for (int i = 0; i < slots; i++) {
            boolean seen = false;
            for (int t = 0; t < n; t++) {
                seen |= marked[t] && slot[t] == i;
                print(
                        "state",
                        "slot",
                        i,
                        "t",
                        t,
                        "selective",
                        selective[t][i],
                        "constant",
                        fixed[t][i],
                        "wanted",
                        seen ? wanted[i] : Double.NaN);
            }
        }

        double error = error(selective[n - 1], wanted);
        double best = Double.POSITIVE_INFINITY;
        for (int k = 0; k <= 50; k++) {
            double step = 1e-4 * Math.pow(1e5, k / 50.0);
            double other = error(steady(u, wanted, step, b)[n - 1], wanted);
            best = Math.min(best, other);
            print("sweep", "step", step, "constant", other, "selective", error);
            // what a step of this size writes of its input with A = -1, B = 1
            print("rule", "step", step, "euler", step, "zoh", -Math.expm1(-step), "kept", Math.exp(-step));
        }
        print("recall", "selective", error, "constant", best);
        print("zoh", "difference", largest(selective, loop(u, t -> raw[t], b, true)));
        print("agreement", "difference", largest(selective, blocked(u, raw, b, 7)));
    }

    /** h = exp(Δ A) h + Δ B u, one step after the other. Shapes: u and raw [n][channels]. */
    static double[][] loop(double[][] u, IntFunction<double[]> raw, double b, boolean zeroOrderHold) {
        double[][] h = new double[u.length][u[0].length];
        for (int t = 0; t < u.length; t++) {
            for (int i = 0; i < h[t].length; i++) {
                double step = softplus(raw.apply(t)[i]);
                double written = zeroOrderHold ? Math.expm1(step * A) / A : step;
                h[t][i] = Math.exp(step * A) * (t == 0 ? 0 : h[t - 1][i]) + written * b * u[t][i];
            }
        }
        return h;
    }

    /** The same in blocks: each is scanned from zero, then the state before it is added, decayed. */
    static double[][] blocked(double[][] u, double[][] raw, double b, int block) {
        int n = u.length;
        double[][] h = new double[n][u[0].length];
        for (int i = 0; i < h[0].length; i++) {
            double carried = 0;
            for (int from = 0; from < n; from += block) {
                double local = 0;
                double decay = 1;
                for (int t = from; t < Math.min(n, from + block); t++) {
                    double step = softplus(raw[t][i]);
                    local = Math.exp(step * A) * local + step * b * u[t][i];
                    decay *= Math.exp(step * A);
                    h[t][i] = local + decay * carried;
                }
                carried = local + decay * carried;
            }
        }
        return h;
    }

    /** The layer with a constant step; its output is scaled by the gain that comes closest to what is wanted. */
    static double[][] steady(double[][] u, double[] wanted, double step, double b) {
        double[] raw = new double[wanted.length];
        java.util.Arrays.fill(raw, Math.log(Math.expm1(step)));
        double[][] h = loop(u, t -> raw, b, false);
        double[] last = h[h.length - 1];
        double both = 0;
        double own = 0;
        for (int i = 0; i < last.length; i++) {
            both += last[i] * wanted[i];
            own += last[i] * last[i];
        }
        for (double[] row : h) {
            for (int i = 0; i < row.length; i++) {
                row[i] *= own == 0 ? 0 : both / own;
            }
        }
        return h;
    }

    /** Root mean square of what is missed, relative to what is wanted. */
    static double error(double[] got, double[] wanted) {
        double missed = 0;
        double all = 0;
        for (int i = 0; i < wanted.length; i++) {
            missed += (got[i] - wanted[i]) * (got[i] - wanted[i]);
            all += wanted[i] * wanted[i];
        }
        return Math.sqrt(missed / all);
    }

    static double largest(double[][] x, double[][] y) {
        double largest = 0;
        for (int t = 0; t < x.length; t++) {
            for (int i = 0; i < x[t].length; i++) {
                largest = Math.max(largest, Math.abs(x[t][i] - y[t][i]));
            }
        }
        return largest;
    }

    static double softplus(double x) {
        return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
    }

    static void print(String row, Object... fields) {
        StringBuilder line = new StringBuilder("{\"row\":\"" + row + "\"");
        for (int i = 0; i < fields.length; i += 2) {
            boolean missing = fields[i + 1] instanceof Double x && !Double.isFinite(x);
            line.append(",\"").append(fields[i]).append("\":").append(missing ? null : fields[i + 1]);
        }
        System.out.println(line.append('}'));
    }
}
