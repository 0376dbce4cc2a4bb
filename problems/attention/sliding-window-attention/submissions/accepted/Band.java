// For each query the interval of its visible keys: the logits and their maximum, then the weights and the weighted
// mean.
class Solution {
    public float[][] attend(float[][] q, float[][] k, float[][] v, int window) {
        int n = q.length;
        int columns = v[0].length;
        float[][] output = new float[n][columns];
        double[] logits = new double[Math.min(window, n)];
        for (int i = 0; i < n; i++) {
            int first = Math.max(0, i - window + 1);
            double max = Double.NEGATIVE_INFINITY;
            for (int j = first; j <= i; j++) {
                logits[j - first] = logit(q[i], k[j]);
                max = Math.max(max, logits[j - first]);
            }
            double sum = 0;
            double[] mean = new double[columns];
            for (int j = first; j <= i; j++) {
                double weight = Math.exp(logits[j - first] - max);
                sum += weight;
                for (int c = 0; c < columns; c++) {
                    mean[c] += weight * v[j][c];
                }
            }
            for (int c = 0; c < columns; c++) {
                output[i][c] = (float) (mean[c] / sum);
            }
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
