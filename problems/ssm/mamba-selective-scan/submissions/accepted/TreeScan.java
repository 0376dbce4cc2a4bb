// The scan that a parallel machine would run (Blelloch's): pairs (decay, sum) are merged up a binary tree and handed
// down again. Merging is associative, so any tree gives the states of the loop.
class Solution {
    public float[][] selectiveScan(
            float[][] u,
            float[][] raw,
            float[][] a,
            float[][] b,
            float[][] c,
            float[] skip,
            float[][] start,
            int block) {
        int length = u.length;
        float[][] y = new float[length][skip.length];
        int leaves = 1;
        while (leaves < length) {
            leaves *= 2;
        }
        for (int d = 0; d < skip.length; d++) {
            double[] sums = new double[length];
            for (int n = 0; n < a[d].length; n++) {
                double[] decay = new double[2 * leaves]; // node i has the children 2i and 2i + 1
                double[] sum = new double[2 * leaves];
                for (int t = 0; t < leaves; t++) {
                    double step = t < length ? softplus(raw[t][d]) : 0;
                    decay[leaves + t] = Math.exp(step * a[d][n]);
                    sum[leaves + t] = t < length ? step * b[t][n] * u[t][d] : 0;
                }
                for (int i = leaves - 1; i > 0; i--) {
                    decay[i] = decay[2 * i] * decay[2 * i + 1];
                    sum[i] = decay[2 * i + 1] * sum[2 * i] + sum[2 * i + 1];
                }
                double[] before = new double[2 * leaves]; // the state in which the node's first step begins
                before[1] = start[d][n];
                for (int i = 1; i < leaves; i++) {
                    before[2 * i] = before[i];
                    before[2 * i + 1] = decay[2 * i] * before[i] + sum[2 * i];
                }
                for (int t = 0; t < length; t++) {
                    int leaf = leaves + t;
                    sums[t] += c[t][n] * (decay[leaf] * before[leaf] + sum[leaf]);
                }
            }
            for (int t = 0; t < length; t++) {
                y[t][d] = (float) (sums[t] + skip[d] * (double) u[t][d]);
            }
        }
        return y;
    }

    private static double softplus(double x) {
        return x > 30 ? x : Math.log1p(Math.exp(x));
    }
}
