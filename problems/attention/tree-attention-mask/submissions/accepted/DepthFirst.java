import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

// Goes through the tree depth first with one cache that grows on the way down and is cut back on the way up, so that it
// always holds exactly the path; online softmax.
class Solution {
    public float[][] treeAttention(
            float[][] q, float[][] k, float[][] v, float[][] pastK, float[][] pastV, int[] parents) {
        int n = parents.length;
        int[] firstChild = new int[n + 1]; // the place n stands for the end of the cache
        int[] sibling = new int[n];
        Arrays.fill(firstChild, -1);
        for (int i = 0; i < n; i++) {
            int parent = parents[i] < 0 ? n : parents[i];
            sibling[i] = firstChild[parent];
            firstChild[parent] = i;
        }
        List<double[]> keys = new ArrayList<>();
        List<float[]> values = new ArrayList<>(List.of(pastV));
        for (float[] key : pastK) {
            keys.add(rotated(key, 0));
        }
        float[][] out = new float[n][];
        int node = firstChild[n];
        while (node >= 0) {
            keys.add(rotated(k[node], keys.size())); // the length of the cache is the position
            values.add(v[node]);
            out[node] = attention(rotated(q[node], keys.size() - 1), keys, values);
            int next = firstChild[node];
            while (next < 0 && node >= 0) {
                keys.removeLast();
                values.removeLast();
                next = sibling[node];
                node = parents[node];
            }
            node = next;
        }
        return out;
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
