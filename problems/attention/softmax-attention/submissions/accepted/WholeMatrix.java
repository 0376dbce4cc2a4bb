// As in the textbook, one matrix after the other: all logits, the mask as minus infinity, softmax of each row, times v.
class Solution {
    public float[][] attend(float[][] q, float[][] k, float[][] v, boolean causal) {
        int n = q.length;
        double[][] matrix = new double[n][n];
        double scale = 1 / Math.sqrt(q[0].length);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                for (int c = 0; c < q[0].length; c++) {
                    matrix[i][j] += scale * q[i][c] * k[j][c];
                }
            }
        }
        if (causal) {
            for (int i = 0; i < n; i++) {
                for (int j = i + 1; j < n; j++) {
                    matrix[i][j] = Double.NEGATIVE_INFINITY;
                }
            }
        }
        for (double[] row : matrix) {
            softmax(row);
        }
        float[][] output = new float[n][v[0].length];
        for (int i = 0; i < n; i++) {
            for (int c = 0; c < v[0].length; c++) {
                double sum = 0;
                for (int j = 0; j < n; j++) {
                    sum += matrix[i][j] * v[j][c];
                }
                output[i][c] = (float) sum;
            }
        }
        return output;
    }

    private static void softmax(double[] row) {
        double max = Double.NEGATIVE_INFINITY;
        for (double logit : row) {
            max = Math.max(max, logit);
        }
        double sum = 0;
        for (int j = 0; j < row.length; j++) {
            row[j] = Math.exp(row[j] - max);
            sum += row[j];
        }
        for (int j = 0; j < row.length; j++) {
            row[j] /= sum;
        }
    }
}
