// For each query the keys of the window, then every stride-th key before the window. The second loop starts outside the
// window, so that no key is met twice.
class Solution {
    public float[][] attend(float[][] q, float[][] k, float[][] v, int window, int stride) {
        int n = q.length;
        int columns = v[0].length;
        float[][] output = new float[n][columns];
        for (int i = 0; i < n; i++) {
            int first = Math.max(0, i - window + 1);
            int far = i - (window + stride - 1) / stride * stride; // the last of the strided keys before the window
            double max = Double.NEGATIVE_INFINITY;
            for (int j = first; j <= i; j++) {
                max = Math.max(max, logit(q[i], k[j]));
            }
            for (int j = far; j >= 0; j -= stride) {
                max = Math.max(max, logit(q[i], k[j]));
            }
            double sum = 0;
            double[] mean = new double[columns];
            for (int j = first; j <= i; j++) {
                sum += add(mean, Math.exp(logit(q[i], k[j]) - max), v[j]);
            }
            for (int j = far; j >= 0; j -= stride) {
                sum += add(mean, Math.exp(logit(q[i], k[j]) - max), v[j]);
            }
            for (int c = 0; c < columns; c++) {
                output[i][c] = (float) (mean[c] / sum);
            }
        }
        return output;
    }

    private static double add(double[] mean, double weight, float[] value) {
        for (int c = 0; c < mean.length; c++) {
            mean[c] += weight * value[c];
        }
        return weight;
    }

    private static double logit(float[] query, float[] key) {
        double dot = 0;
        for (int c = 0; c < query.length; c++) {
            dot += (double) query[c] * key[c];
        }
        return dot / Math.sqrt(query.length);
    }
}
