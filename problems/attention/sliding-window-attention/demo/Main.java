import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Attention with a sliding window and, if wanted, some first positions ("sinks") that are always seen: the mask, what a
 * streaming cache holds, and how far the edit of one position is felt after each of several layers.
 *
 * <p>Arguments: n, window, sinks, layers, seed.
 */
class Main {
    static final int D = 8;

    public static void main(String[] args) {
        int n = Integer.parseInt(args[0]);
        int window = Integer.parseInt(args[1]);
        int sinks = Integer.parseInt(args[2]);
        int layers = Integer.parseInt(args[3]);
        Random random = new Random(Long.parseLong(args[4]));

        mask(n, window, sinks);
        double[][] q = normal(n, random);
        double[][] k = normal(n, random);
        double[][] v = normal(n, random);
        double[][] banded = banded(q, k, v, window, sinks);
        double difference = Math.max(
                largest(banded, streamed(q, k, v, window, sinks)), largest(banded, masked(q, k, v, window, sinks)));
        print("{\"row\":\"agreement\",\"difference\":%s}", difference);

        reach(window, sinks, layers, random);

        for (int size = 4; size <= 4096; size *= 2) {
            cache(size, "all positions", cached(size, size, 0));
            cache(size, "window", cached(size, window, 0));
            cache(size, "window and sinks", cached(size, window, sinks));
        }
    }

    static boolean visible(int i, int j, int window, int sinks) {
        return j <= i && (i - j < window || j < sinks);
    }

    static void mask(int n, int window, int sinks) {
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                if (visible(i, j, window, sinks)) {
                    boolean near = i - j < window;
                    String kind = near ? "window" : "sink";
                    print(
                            "{\"row\":\"mask\",\"i\":%d,\"j\":%d,\"kind\":\"%s\",\"value\":%d}",
                            i, j, kind, near ? 1 : 2);
                }
            }
        }
    }

    /** For each query the sinks before the window, and the window. */
    static double[][] banded(double[][] q, double[][] k, double[][] v, int window, int sinks) {
        double[][] output = new double[q.length][];
        for (int i = 0; i < q.length; i++) {
            int first = Math.max(0, i - window + 1);
            List<double[]> keys = new ArrayList<>();
            List<double[]> values = new ArrayList<>();
            for (int j = 0; j < Math.min(sinks, first); j++) {
                keys.add(k[j]);
                values.add(v[j]);
            }
            for (int j = first; j <= i; j++) {
                keys.add(k[j]);
                values.add(v[j]);
            }
            output[i] = attend(q[i], keys, values);
        }
        return output;
    }

    /** One position after the other; what has left the window is forgotten for good, unless it is a sink. */
    static double[][] streamed(double[][] q, double[][] k, double[][] v, int window, int sinks) {
        Cache cache = new Cache(window, sinks);
        double[][] output = new double[q.length][];
        for (int i = 0; i < q.length; i++) {
            cache.add(k[i], v[i]);
            output[i] = attend(q[i], cache.column(0), cache.column(1));
        }
        return output;
    }

    /** The full matrix of logits, minus infinity where nothing may be seen. */
    static double[][] masked(double[][] q, double[][] k, double[][] v, int window, int sinks) {
        int n = q.length;
        double[][] output = new double[n][D];
        for (int i = 0; i < n; i++) {
            double[] weights = new double[n];
            double max = Double.NEGATIVE_INFINITY;
            for (int j = 0; j < n; j++) {
                weights[j] = visible(i, j, window, sinks) ? logit(q[i], k[j]) : Double.NEGATIVE_INFINITY;
                max = Math.max(max, weights[j]);
            }
            double sum = 0;
            for (int j = 0; j < n; j++) {
                weights[j] = Math.exp(weights[j] - max);
                sum += weights[j];
            }
            for (int j = 0; j < n; j++) {
                for (int c = 0; c < D; c++) {
                    output[i][c] += weights[j] / sum * v[j][c];
                }
            }
        }
        return output;
    }

    /** The last {@code window} pairs of a key and a value, and the first {@code sinks}. */
    static class Cache {
        final int window;
        final int sinks;
        final List<double[][]> first = new ArrayList<>();
        final Deque<double[][]> last = new ArrayDeque<>();

        Cache(int window, int sinks) {
            this.window = window;
            this.sinks = sinks;
        }

        void add(double[] key, double[] value) {
            last.add(new double[][] {key, value});
            if (last.size() > window) {
                double[][] oldest = last.remove();
                if (first.size() < sinks) { // the first that leave the window are the first of all
                    first.add(oldest);
                }
            }
        }

        /** All keys (0) or all values (1). */
        List<double[]> column(int which) {
            List<double[]> column = new ArrayList<>();
            first.forEach(pair -> column.add(pair[which]));
            last.forEach(pair -> column.add(pair[which]));
            return column;
        }

        int numbers() {
            return (first.size() + last.size()) * 2 * D;
        }
    }

    /** How many numbers the cache holds after n positions. */
    static int cached(int n, int window, int sinks) {
        Cache cache = new Cache(window, sinks);
        for (int i = 0; i < n; i++) {
            cache.add(new double[D], new double[D]);
        }
        return cache.numbers();
    }

    static void cache(int n, String way, int numbers) {
        print("{\"row\":\"cache\",\"n\":%d,\"way\":\"%s\",\"numbers\":%d}", n, way, numbers);
    }

    /** Edits the first position that is no sink, and compares the outputs of each layer with those without the edit. */
    static void reach(int window, int sinks, int layers, Random random) {
        double[][] plain = normal(sinks + 1 + layers * (window - 1) + window, random);
        double[][] edited = plain.clone();
        edited[sinks] = normal(1, random)[0];
        for (int layer = 1; layer <= layers; layer++) {
            plain = layer(plain, window, sinks);
            edited = layer(edited, window, sinks);
            int furthest = 0;
            for (int i = sinks; i < plain.length; i++) {
                double change = largest(new double[][] {plain[i]}, new double[][] {edited[i]});
                furthest = change > 0 ? i - sinks : furthest;
                Object shown = change > 0 ? Math.log10(change) : "null";
                print("{\"row\":\"change\",\"layer\":%d,\"distance\":%d,\"log\":%s}", layer, i - sinks, shown);
            }
            print(
                    "{\"row\":\"reach\",\"layer\":%d,\"furthest\":%d,\"bound\":%d}",
                    layer, furthest, layer * (window - 1));
        }
    }

    /** Each position adds to itself what it sees; its query and key are itself, scaled to a modest length. */
    static double[][] layer(double[][] x, int window, int sinks) {
        double[][] directions = new double[x.length][D];
        for (int i = 0; i < x.length; i++) {
            double length = Math.sqrt(logit(x[i], x[i]));
            for (int c = 0; c < D; c++) {
                directions[i][c] = x[i][c] / length;
            }
        }
        double[][] seen = banded(directions, directions, x, window, sinks);
        for (int i = 0; i < x.length; i++) {
            for (int c = 0; c < D; c++) {
                seen[i][c] += x[i][c];
            }
        }
        return seen;
    }

    static double[] attend(double[] query, List<double[]> keys, List<double[]> values) {
        double max = Double.NEGATIVE_INFINITY;
        for (double[] key : keys) {
            max = Math.max(max, logit(query, key));
        }
        double sum = 0;
        double[] mean = new double[D];
        for (int a = 0; a < keys.size(); a++) {
            double weight = Math.exp(logit(query, keys.get(a)) - max);
            sum += weight;
            for (int c = 0; c < D; c++) {
                mean[c] += weight * values.get(a)[c];
            }
        }
        for (int c = 0; c < D; c++) {
            mean[c] /= sum;
        }
        return mean;
    }

    static double logit(double[] query, double[] key) {
        double sum = 0;
        for (int c = 0; c < D; c++) {
            sum += query[c] * key[c];
        }
        return sum / Math.sqrt(D);
    }

    static double[][] normal(int rows, Random random) {
        double[][] matrix = new double[rows][D];
        for (double[] row : matrix) {
            for (int c = 0; c < D; c++) {
                row[c] = random.nextGaussian();
            }
        }
        return matrix;
    }

    static double largest(double[][] a, double[][] b) {
        double largest = 0;
        for (int i = 0; i < a.length; i++) {
            for (int c = 0; c < D; c++) {
                largest = Math.max(largest, Math.abs(a[i][c] - b[i][c]));
            }
        }
        return largest;
    }

    static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
