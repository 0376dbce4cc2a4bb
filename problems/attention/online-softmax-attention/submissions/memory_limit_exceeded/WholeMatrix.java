// The textbook: all logits as a matrix of floats, softmax of each row, times v. At n = 4000 the matrix alone is 64 MB.
class Solution {
    public float[][] attend(float[][] q, float[][] k, float[][] v, int block) {
        int n = q.length;
        int columns = v[0].length;
        float[][] matrix = new float[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double dot = 0;
                for (int c = 0; c < q[0].length; c++) {
                    dot += (double) q[i][c] * k[j][c];
                }
                matrix[i][j] = (float) (dot / Math.sqrt(q[0].length));
            }
        }
        float[][] output = new float[n][columns + 1];
        for (int i = 0; i < n; i++) {
            double max = Double.NEGATIVE_INFINITY;
            for (float logit : matrix[i]) {
                max = Math.max(max, logit);
            }
            double sum = 0;
            double[] mean = new double[columns];
            for (int j = 0; j < n; j++) {
                double weight = Math.exp(matrix[i][j] - max);
                sum += weight;
                for (int c = 0; c < columns; c++) {
                    mean[c] += weight * v[j][c];
                }
            }
            for (int c = 0; c < columns; c++) {
                output[i][c] = (float) (mean[c] / sum);
            }
            output[i][columns] = (float) (max + Math.log(sum));
        }
        return output;
    }
}
