// The formula as it is printed, without subtracting the maximum: exp overflows to infinity, or every term becomes zero.
class Solution {
    public float[][] attend(float[][] q, float[][] k, float[][] v, boolean causal) {
        int n = q.length;
        int columns = v[0].length;
        double scale = 1 / Math.sqrt(q[0].length);
        float[][] output = new float[n][columns];
        for (int i = 0; i < n; i++) {
            double[] weights = new double[n];
            double sum = 0;
            for (int j = 0; j < n; j++) {
                if (j <= i || !causal) {
                    weights[j] = Math.exp(scale * dot(q[i], k[j]));
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
