// Writes the mask down first as compressed rows, a list of visible keys for each query, and then attends along the
// lists.
// The second half would serve any other mask as well.
class Solution {
    public float[][] attend(float[][] q, float[][] k, float[][] v, int window, int stride) {
        int n = q.length;
        int[][] visible = new int[n][];
        for (int i = 0; i < n; i++) {
            int near = Math.min(window, i + 1);
            int skipped = (window + stride - 1) / stride; // multiples of the stride that lie in the window
            int far = Math.max(0, i / stride + 1 - skipped);
            visible[i] = new int[near + far];
            for (int a = 0; a < near; a++) {
                visible[i][a] = i - a;
            }
            for (int a = 0; a < far; a++) {
                visible[i][near + a] = i - (skipped + a) * stride;
            }
        }
        float[][] output = new float[n][];
        for (int i = 0; i < n; i++) {
            output[i] = attend(q[i], k, v, visible[i]);
        }
        return output;
    }

    private static float[] attend(float[] query, float[][] k, float[][] v, int[] keys) {
        double[] weights = new double[keys.length];
        double max = Double.NEGATIVE_INFINITY;
        for (int a = 0; a < keys.length; a++) {
            for (int c = 0; c < query.length; c++) {
                weights[a] += (double) query[c] * k[keys[a]][c];
            }
            weights[a] /= Math.sqrt(query.length);
            max = Math.max(max, weights[a]);
        }
        double sum = 0;
        double[] mean = new double[v[0].length];
        for (int a = 0; a < keys.length; a++) {
            double weight = Math.exp(weights[a] - max);
            sum += weight;
            for (int c = 0; c < mean.length; c++) {
                mean[c] += weight * v[keys[a]][c];
            }
        }
        float[] output = new float[mean.length];
        for (int c = 0; c < mean.length; c++) {
            output[c] = (float) (mean[c] / sum);
        }
        return output;
    }
}
