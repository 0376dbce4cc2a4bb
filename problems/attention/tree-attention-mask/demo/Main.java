import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * A tree of drafted tokens checked in one pass: who sees whom, at which position, and whether each node gets what it
 * would get on its path alone. The wrong rules for mask and position are there to be tried.
 *
 * <p>Arguments: shape depth branching past mask position shuffled seed. Rows have D numbers; the cache is rotated.
 */
class Main {
    private static final int D = 8;
    private static final int LARGEST = 60;
    private static long pairs; // scalar products of a query and a key
    private static long seen; // those of them that the mask lets through
    private static long rows; // rows of attention, that is tokens that go through the model

    public static void main(String[] args) {
        String shape = args[0];
        int depth = Integer.parseInt(args[1]);
        int branching = Integer.parseInt(args[2]);
        int past = Integer.parseInt(args[3]);
        long seed = Long.parseLong(args[7]);
        Random random = new Random(seed);
        int[] parents = tree(shape, depth, branching, random);
        int[] depths = Boolean.parseBoolean(args[6]) ? shuffle(parents, random) : depths(parents);
        int n = parents.length;
        double[][] q = normal(n, random);
        double[][] k = normal(n, random);
        double[][] v = normal(n, random);
        double[][] pastK = normal(past, random);
        double[][] pastV = normal(past, random);

        boolean[][] right = mask("ancestors", parents);
        boolean[][] mask = mask(args[4], parents);
        print("{'row':'tree','id':'text','parent':null,'name':'text','state':'accepted'}");
        double largest = 0;
        for (int i = 0; i < n; i++) {
            double[] one = onePass(i, q, k, v, pastK, pastV, mask, depths, args[5].equals("index"));
            double[] alone = replay(i, q, k, v, pastK, pastV, parents);
            double difference = 0;
            for (int c = 0; c < D; c++) {
                difference = Math.max(difference, Math.abs(one[c] - alone[c]));
            }
            largest = Math.max(largest, difference);
            print("{'row':'progress','done':%d,'of':%d}", i + 1, n);
            String parent = parents[i] < 0 ? "text" : "" + parents[i];
            int position = past + (args[5].equals("index") ? i : depths[i]);
            print(
                    "{'row':'tree','id':'%d','parent':'%s','name':'%d @ %d','state':'%s'}",
                    i, parent, i, position, difference < 1e-9 ? "accepted" : "rejected");
            print("{'row':'node','node':%d,'difference':%s}", i, difference);
            for (int j = 0; j < n; j++) {
                int value = mask[i][j] != right[i][j] ? 2 : mask[i][j] ? 1 : 0;
                print("{'row':'mask','i':%d,'j':%d,'value':%d}", i, j, value);
            }
        }
        print("{'row':'agreement','difference':%s,'nodes':%d}", largest, n);
        int nodes = 0;
        for (int levels = 1; levels <= depth; levels++) {
            int[] smaller = tree(shape, levels, branching, new Random(seed));
            if (smaller.length > nodes) {
                cost(smaller, past);
            }
            nodes = smaller.length;
        }
    }

    /** Node i among all nodes: the cache and all nodes are columns, and the mask takes away what is not seen. */
    private static double[] onePass(
            int i,
            double[][] q,
            double[][] k,
            double[][] v,
            double[][] pastK,
            double[][] pastV,
            boolean[][] mask,
            int[] depths,
            boolean byIndex) {
        List<double[]> keys = new ArrayList<>(List.of(pastK));
        List<double[]> values = new ArrayList<>(List.of(pastV));
        for (int j = 0; j < k.length; j++) {
            keys.add(rotated(k[j], pastK.length + (byIndex ? j : depths[j])));
            values.add(v[j]);
        }
        return attention(rotated(q[i], pastK.length + (byIndex ? i : depths[i])), keys, values, mask[i]);
    }

    /** Node i on its path alone, token by token as in plain decoding; all rows but the last are thrown away. */
    private static double[] replay(
            int i, double[][] q, double[][] k, double[][] v, double[][] pastK, double[][] pastV, int[] parents) {
        List<Integer> path = new ArrayList<>();
        for (int node = i; node >= 0; node = parents[node]) {
            path.addFirst(node);
        }
        List<double[]> keys = new ArrayList<>(List.of(pastK));
        List<double[]> values = new ArrayList<>(List.of(pastV));
        double[] last = null;
        for (int node : path) {
            int position = keys.size();
            keys.add(rotated(k[node], position));
            values.add(v[node]);
            last = attention(rotated(q[node], position), keys, values, null);
        }
        return last;
    }

    /** The mask, where there is one, is for the last columns; those before it are the cache. */
    private static double[] attention(double[] query, List<double[]> keys, List<double[]> values, boolean[] mask) {
        rows++;
        double[] sum = new double[D];
        double total = 0;
        for (int j = 0; j < keys.size(); j++) {
            double logit = 0;
            for (int c = 0; c < D; c++) {
                logit += query[c] * keys.get(j)[c];
            }
            pairs++;
            int column = mask == null ? -1 : j - keys.size() + mask.length;
            if (column >= 0 && !mask[column]) {
                continue;
            }
            seen++;
            double weight = Math.exp(logit / Math.sqrt(D)); // the entries are small: no maximum needed
            total += weight;
            for (int c = 0; c < D; c++) {
                sum[c] += weight * values.get(j)[c];
            }
        }
        for (int c = 0; c < D && total > 0; c++) {
            sum[c] /= total;
        }
        return sum;
    }

    /** Rotary positions: each pair of numbers is turned by an angle that grows with the position. */
    private static double[] rotated(double[] x, int position) {
        double[] out = new double[D];
        for (int c = 0; c < D; c += 2) {
            double angle = position * Math.pow(10_000, -(double) c / D);
            out[c] = x[c] * Math.cos(angle) - x[c + 1] * Math.sin(angle);
            out[c + 1] = x[c] * Math.sin(angle) + x[c + 1] * Math.cos(angle);
        }
        return out;
    }

    private static boolean[][] mask(String rule, int[] parents) {
        int n = parents.length;
        boolean[][] mask = new boolean[n][n];
        for (int i = 0; i < n; i++) {
            for (int up = rule.equals("without-itself") ? parents[i] : i; up >= 0; up = parents[up]) {
                mask[i][up] = true;
            }
            for (int j = 0; j <= i && rule.equals("triangle"); j++) {
                mask[i][j] = true;
            }
        }
        return mask;
    }

    /** Counts scalar products: one pass with and without masked pairs; the path of each leaf or each node replayed. */
    private static void cost(int[] parents, int past) {
        int n = parents.length;
        boolean[][] mask = mask("ancestors", parents);
        double[][] x = normal(n, new Random(n));
        double[][] cache = normal(past, new Random(past));
        boolean[] inner = new boolean[n];
        for (int parent : parents) {
            if (parent >= 0) {
                inner[parent] = true;
            }
        }
        long[] counts = new long[4];
        long leafRows = 0;
        for (int i = 0; i < n; i++) {
            pairs = 0;
            seen = 0;
            onePass(i, x, x, x, cache, cache, mask, depths(parents), false);
            counts[0] += pairs;
            counts[1] += seen;
            pairs = 0;
            rows = 0;
            replay(i, x, x, x, cache, cache, parents);
            counts[2] += inner[i] ? 0 : pairs;
            counts[3] += pairs;
            leafRows += inner[i] ? 0 : rows;
        }
        String[] ways = {"one pass, dense", "one pass, seen only", "each leaf", "each node"};
        for (int way = 0; way < ways.length; way++) {
            print("{'row':'cost','nodes':%d,'way':'%s','pairs':%d}", n, ways[way], counts[way]);
        }
        print("{'row':'work','tree':%d,'leaves':%d}", n, leafRows);
    }

    /** Parents, breadth first, with one root; in the sparse shape better guesses have more descendants. */
    private static int[] tree(String shape, int depth, int branching, Random random) {
        List<Integer> parents = new ArrayList<>(List.of(-1));
        List<Integer> levels = new ArrayList<>(List.of(0));
        List<Integer> ranks = new ArrayList<>(List.of(1)); // the product of the ranks on the path
        for (int node = 0; node < parents.size(); node++) {
            int children = switch (shape) {
                case "full" -> branching;
                case "sparse" -> 2 * branching / ranks.get(node);
                case "random" -> levels.get(node) == 0 ? branching : random.nextInt(branching + 1);
                default -> 1;
            };
            for (int rank = 1; rank <= children && levels.get(node) < depth && parents.size() < LARGEST; rank++) {
                parents.add(node);
                levels.add(levels.get(node) + 1);
                ranks.add(ranks.get(node) * rank);
            }
        }
        return parents.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Gives the nodes other numbers, in place, and returns their depths. */
    private static int[] shuffle(int[] parents, Random random) {
        List<Integer> names = new ArrayList<>();
        for (int i = 0; i < parents.length; i++) {
            names.add(i);
        }
        Collections.shuffle(names, random);
        int[] old = parents.clone();
        for (int i = 0; i < old.length; i++) {
            parents[names.get(i)] = old[i] < 0 ? -1 : names.get(old[i]);
        }
        return depths(parents);
    }

    private static int[] depths(int[] parents) {
        int[] depths = new int[parents.length];
        for (int i = 0; i < depths.length; i++) {
            for (int up = parents[i]; up >= 0; up = parents[up]) {
                depths[i]++;
            }
        }
        return depths;
    }

    private static double[][] normal(int rows, Random random) {
        double[][] out = new double[rows][D];
        for (double[] row : out) {
            for (int c = 0; c < D; c++) {
                row[c] = random.nextGaussian();
            }
        }
        return out;
    }

    /** One row, written with ' for the quotes of JSON. */
    private static void print(String format, Object... values) {
        System.out.println(format.replace('\'', '"').formatted(values));
    }
}
