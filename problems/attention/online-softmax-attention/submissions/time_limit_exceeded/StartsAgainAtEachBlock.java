// When a block raises the maximum, or might, sums everything from the first key again instead of rescaling what it has:
// n³ / block.
class Solution {
    public float[][] attend(float[][] q, float[][] k, float[][] v, int block) {
        int n = q.length;
        int columns = v[0].length;
        float[][] output = new float[n][columns + 1];
        for (int i = 0; i < n; i++) {
            double m = Double.NEGATIVE_INFINITY;
            double l = 0;
            double[] accumulator = new double[columns];
            for (int start = 0; start < n; start += block) {
                int end = Math.min(start + block, n);
                for (int j = start; j < end; j++) {
                    m = Math.max(m, logit(q[i], k[j]));
                }
                l = 0;
                accumulator = new double[columns];
                for (int j = 0; j < end; j++) {
                    double weight = Math.exp(logit(q[i], k[j]) - m);
                    l += weight;
                    for (int c = 0; c < columns; c++) {
                        accumulator[c] += weight * v[j][c];
                    }
                }
            }
            for (int c = 0; c < columns; c++) {
                output[i][c] = (float) (accumulator[c] / l);
            }
            output[i][columns] = (float) (m + Math.log(l));
        }
        return output;
    }

    private static double logit(float[] query, float[] key) {
        double dot = 0;
        for (int c = 0; c < query.length; c++) {
            dot += (double) query[c] * key[c];
        }
        return dot / Math.sqrt(query.length);
    }
}
