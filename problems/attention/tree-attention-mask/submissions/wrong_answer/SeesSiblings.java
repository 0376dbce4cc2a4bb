// Uses the triangle of plain causal attention: each node sees all nodes with smaller numbers, other branches included.
class Solution {
    public float[][] treeAttention(
            float[][] q, float[][] k, float[][] v, float[][] pastK, float[][] pastV, int[] parents) {
        int n = parents.length;
        int past = pastK.length;
        boolean[][] mask = new boolean[n][n];
        int[] depths = new int[n];
        for (int i = 0; i < n; i++) {
            for (int up = parents[i]; up >= 0; up = parents[up]) {
                depths[i]++;
            }
            for (int j = 0; j <= i; j++) {
                mask[i][j] = true;
            }
        }
        double[][] keys = new double[past + n][];
        for (int j = 0; j < past; j++) {
            keys[j] = new double[pastK[j].length];
            for (int c = 0; c < keys[j].length; c++) {
                keys[j][c] = pastK[j][c];
            }
        }
        for (int j = 0; j < n; j++) {
            keys[past + j] = rotated(k[j], past + depths[j]);
        }
        float[][] out = new float[n][v[0].length];
        for (int i = 0; i < n; i++) {
            double[] query = rotated(q[i], past + depths[i]);
            double[] logits = new double[past + n];
            double max = Double.NEGATIVE_INFINITY;
            for (int j = 0; j < past + n; j++) {
                boolean sees = j < past || mask[i][j - past];
                logits[j] = sees ? logit(query, keys[j]) : Double.NEGATIVE_INFINITY;
                max = Math.max(max, logits[j]);
            }
            double[] sum = new double[v[0].length];
            double total = 0;
            for (int j = 0; j < past + n; j++) {
                double weight = logits[j] == Double.NEGATIVE_INFINITY ? 0 : Math.exp(logits[j] - max);
                total += weight;
                for (int c = 0; c < sum.length && weight > 0; c++) {
                    sum[c] += weight * (j < past ? pastV[j][c] : v[j - past][c]);
                }
            }
            for (int c = 0; c < sum.length; c++) {
                out[i][c] = (float) (sum[c] / total);
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

    private static double logit(double[] query, double[] key) {
        double sum = 0;
        for (int c = 0; c < key.length; c++) {
            sum += query[c] * key[c];
        }
        return sum / Math.sqrt(key.length);
    }
}
