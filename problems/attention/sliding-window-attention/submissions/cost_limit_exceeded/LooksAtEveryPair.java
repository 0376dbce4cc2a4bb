// Goes over all earlier keys and leaves those out that are too far away: right, but n² looks at the mask.
class Solution {
    public float[][] attend(float[][] q, float[][] k, float[][] v, int window) {
        int n = q.length;
        int columns = v[0].length;
        float[][] output = new float[n][columns];
        double[] logits = new double[Math.min(window, n)];
        int[] visible = new int[logits.length];
        for (int i = 0; i < n; i++) {
            double max = Double.NEGATIVE_INFINITY;
            int count = 0;
            for (int j = 0; j <= i; j++) {
                if (i - j < window) {
                    visible[count] = j;
                    logits[count] = logit(q[i], k[j]);
                    max = Math.max(max, logits[count++]);
                }
            }
            double sum = 0;
            double[] mean = new double[columns];
            for (int a = 0; a < count; a++) {
                double weight = Math.exp(logits[a] - max);
                sum += weight;
                for (int c = 0; c < columns; c++) {
                    mean[c] += weight * v[visible[a]][c];
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
