// Right, and quick in seconds, for most pairs are dismissed after one look at the mask. But it looks at n² of them.
class Solution {
    public float[][] attend(float[][] q, float[][] k, float[][] v, int window, int stride) {
        int n = q.length;
        int columns = v[0].length;
        float[][] output = new float[n][columns];
        int[] visible = new int[n];
        for (int i = 0; i < n; i++) {
            int count = 0;
            double max = Double.NEGATIVE_INFINITY;
            for (int j = 0; j <= i; j++) {
                if (i - j < window || (i - j) % stride == 0) {
                    max = Math.max(max, logit(q[i], k[j]));
                    visible[count++] = j;
                }
            }
            double sum = 0;
            double[] mean = new double[columns];
            for (int a = 0; a < count; a++) {
                double weight = Math.exp(logit(q[i], k[visible[a]]) - max);
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
