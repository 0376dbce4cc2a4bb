import java.util.ArrayList;
import java.util.List;

// Replays the path of each node from the end of the cache, computing every row on it: the definition, taken literally.
class Solution {
    public float[][] treeAttention(
            float[][] q, float[][] k, float[][] v, float[][] pastK, float[][] pastV, int[] parents) {
        float[][] out = new float[parents.length][];
        for (int i = 0; i < parents.length; i++) {
            List<Integer> path = new ArrayList<>();
            for (int node = i; node >= 0; node = parents[node]) {
                path.addFirst(node);
            }
            out[i] = replay(q, k, v, pastK, pastV, path);
        }
        return out;
    }

    /** Feeds the path token by token, as plain decoding would; the last row is what the node gets. */
    private static float[] replay(
            float[][] q, float[][] k, float[][] v, float[][] pastK, float[][] pastV, List<Integer> path) {
        List<double[]> keys = new ArrayList<>();
        List<float[]> values = new ArrayList<>(List.of(pastV));
        for (float[] key : pastK) {
            keys.add(rotated(key, 0));
        }
        float[] last = null;
        for (int node : path) {
            keys.add(rotated(k[node], keys.size()));
            values.add(v[node]);
            last = attention(rotated(q[node], keys.size() - 1), keys, values);
        }
        return last;
    }

    private static float[] attention(double[] query, List<double[]> keys, List<float[]> values) {
        double[] sum = new double[values.getFirst().length];
        double total = 0;
        double max = Double.NEGATIVE_INFINITY;
        for (int j = 0; j < keys.size(); j++) {
            double logit = logit(query, keys.get(j));
            double larger = Math.max(max, logit);
            double shrink = Math.exp(max - larger);
            double weight = Math.exp(logit - larger);
            max = larger;
            total = total * shrink + weight;
            for (int c = 0; c < sum.length; c++) {
                sum[c] = sum[c] * shrink + weight * values.get(j)[c];
            }
        }
        float[] out = new float[sum.length];
        for (int c = 0; c < sum.length; c++) {
            out[c] = (float) (sum[c] / total);
        }
        return out;
    }

    /** Turns each pair of numbers by an angle that grows with the position, faster in the first pairs. */
    private static double[] rotated(float[] x, int position) {
        double[] out = new double[x.length];
        for (int c = 0; c < x.length; c += 2) {
            double angle = position * Math.pow(10_000, -(double) c / x.length);
            double cos = Math.cos(angle);
            double sin = Math.sin(angle);
            out[c] = x[c] * cos - x[c + 1] * sin;
            out[c + 1] = x[c] * sin + x[c + 1] * cos;
        }
        return out;
    }

    private static double logit(double[] query, double[] key) {
        double sum = 0;
        for (int c = 0; c < key.length; c++) {
            sum += query[c] * key[c];
        }
        return sum / Math.sqrt(key.length);
    }
}
