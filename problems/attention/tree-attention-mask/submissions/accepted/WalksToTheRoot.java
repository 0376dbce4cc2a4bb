// No mask at all: each node sees the whole cache and then walks up its parents to the root.
class Solution {
    public float[][] treeAttention(
            float[][] q, float[][] k, float[][] v, float[][] pastK, float[][] pastV, int[] parents) {
        int n = parents.length;
        int past = pastK.length;
        int[] depths = new int[n];
        double[][] keys = new double[n][];
        for (int i = 0; i < n; i++) {
            for (int up = parents[i]; up >= 0; up = parents[up]) {
                depths[i]++;
            }
            keys[i] = rotated(k[i], past + depths[i]);
        }
        float[][] out = new float[n][];
        for (int i = 0; i < n; i++) {
            double[] query = rotated(q[i], past + depths[i]);
            double[] logits = new double[past + depths[i] + 1];
            int next = 0;
            for (float[] key : pastK) {
                logits[next++] = logit(query, key);
            }
            for (int node = i; node >= 0; node = parents[node]) {
                logits[next++] = logit(query, keys[node]);
            }
            double max = Double.NEGATIVE_INFINITY;
            for (double logit : logits) {
                max = Math.max(max, logit);
            }
            double[] sum = new double[v[i].length + 1]; // the last place counts the weights
            next = 0;
            for (float[] value : pastV) {
                add(sum, Math.exp(logits[next++] - max), value);
            }
            for (int node = i; node >= 0; node = parents[node]) {
                add(sum, Math.exp(logits[next++] - max), v[node]);
            }
            out[i] = new float[v[i].length];
            for (int c = 0; c < v[i].length; c++) {
                out[i][c] = (float) (sum[c] / sum[v[i].length]);
            }
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

    private static void add(double[] sum, double weight, float[] value) {
        for (int c = 0; c < value.length; c++) {
            sum[c] += weight * value[c];
        }
        sum[value.length] += weight;
    }

    private static double logit(double[] query, float[] key) {
        double sum = 0;
        for (int c = 0; c < key.length; c++) {
            sum += query[c] * key[c];
        }
        return sum / Math.sqrt(key.length);
    }

    private static double logit(double[] query, double[] key) {
        double sum = 0;
        for (int c = 0; c < key.length; c++) {
            sum += query[c] * key[c];
        }
        return sum / Math.sqrt(key.length);
    }
}
