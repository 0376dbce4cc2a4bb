// Cuts the sequence into blocks as long as the window. All that a block's queries see lies in their own block and in
// the
// one before it: two dense products a block, each with half of its pairs masked.
class Solution {
    public float[][] attend(float[][] q, float[][] k, float[][] v, int window) {
        int n = q.length;
        int width = Math.min(window, n);
        float[][] output = new float[n][v[0].length];
        for (int start = 0; start < n; start += width) {
            int end = Math.min(start + width, n);
            int from = Math.max(0, start - width);
            double[][] weights = new double[end - start][end - from];
            for (int i = start; i < end; i++) {
                for (int j = from; j < end; j++) {
                    double dot = 0;
                    for (int c = 0; c < q[0].length; c++) {
                        dot += (double) q[i][c] * k[j][c];
                    }
                    boolean visible = j <= i && i - j < window;
                    weights[i - start][j - from] = visible ? dot / Math.sqrt(q[0].length) : Double.NEGATIVE_INFINITY;
                }
            }
            for (int i = start; i < end; i++) {
                softmax(weights[i - start]);
                for (int c = 0; c < v[0].length; c++) {
                    double mean = 0;
                    for (int j = from; j < end; j++) {
                        mean += weights[i - start][j - from] * v[j][c];
                    }
                    output[i][c] = (float) mean;
                }
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
