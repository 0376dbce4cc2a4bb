// Attends once along the window and once along the stride, and takes the mean of the two outputs: two heads with a
// softmax
// each, not one softmax over the union.
class Solution {
    public float[][] attend(float[][] q, float[][] k, float[][] v, int window, int stride) {
        int n = q.length;
        float[][] output = new float[n][v[0].length];
        for (int i = 0; i < n; i++) {
            double[] near = attend(q[i], k, v, i, Math.max(0, i - window + 1), 1);
            double[] far = attend(q[i], k, v, i, 0, stride);
            for (int c = 0; c < near.length; c++) {
                output[i][c] = (float) ((near[c] + far[c]) / 2);
            }
        }
        return output;
    }

    private static double[] attend(float[] query, float[][] k, float[][] v, int from, int to, int step) {
        double max = Double.NEGATIVE_INFINITY;
        for (int j = from; j >= to; j -= step) {
            max = Math.max(max, logit(query, k[j]));
        }
        double sum = 0;
        double[] mean = new double[v[0].length];
        for (int j = from; j >= to; j -= step) {
            double weight = Math.exp(logit(query, k[j]) - max);
            sum += weight;
            for (int c = 0; c < mean.length; c++) {
                mean[c] += weight * v[j][c];
            }
        }
        for (int c = 0; c < mean.length; c++) {
            mean[c] /= sum;
        }
        return mean;
    }

    private static double logit(float[] query, float[] key) {
        double dot = 0;
        for (int c = 0; c < query.length; c++) {
            dot += (double) query[c] * key[c];
        }
        return dot / Math.sqrt(query.length);
    }
}
