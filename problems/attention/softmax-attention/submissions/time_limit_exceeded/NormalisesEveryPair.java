// softmax(row, j) is a function of its own, called for each pair, and goes through the whole row each time: cubic.
class Solution {
    public float[][] attend(float[][] q, float[][] k, float[][] v, boolean causal) {
        int n = q.length;
        float[][] output = new float[n][v[0].length];
        for (int i = 0; i < n; i++) {
            double[] scores = new double[causal ? i + 1 : n];
            for (int j = 0; j < scores.length; j++) {
                for (int c = 0; c < q[i].length; c++) {
                    scores[j] += (double) q[i][c] * k[j][c] / Math.sqrt(q[i].length);
                }
            }
            double[] mean = new double[v[0].length];
            for (int j = 0; j < scores.length; j++) {
                double weight = softmax(scores, j);
                for (int c = 0; c < mean.length; c++) {
                    mean[c] += weight * v[j][c];
                }
            }
            for (int c = 0; c < mean.length; c++) {
                output[i][c] = (float) mean[c];
            }
        }
        return output;
    }

    private static double softmax(double[] scores, int j) {
        double max = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            max = Math.max(max, score);
        }
        double sum = 0;
        for (double score : scores) {
            sum += Math.exp(score - max);
        }
        return Math.exp(scores[j] - max) / sum;
    }
}
