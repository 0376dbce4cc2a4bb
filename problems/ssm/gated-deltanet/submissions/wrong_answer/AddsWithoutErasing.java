// Writes beta v under the key without taking away what was there: gated linear attention, in which a key that comes
// again returns the sum of its values.
class Solution {
    public float[][] gatedDelta(
            float[][] q, float[][] k, float[][] v, float[] beta, float[] g, float[][] start, int block) {
        int keys = start.length;
        int values = start[0].length;
        double[][] memory = new double[keys][values];
        for (int i = 0; i < keys; i++) {
            for (int j = 0; j < values; j++) {
                memory[i][j] = start[i][j];
            }
        }
        float[][] out = new float[q.length + keys][values];
        for (int t = 0; t < q.length; t++) {
            double alpha = Math.exp(g[t]);
            for (int j = 0; j < values; j++) {
                for (int i = 0; i < keys; i++) {
                    memory[i][j] *= alpha;
                }
                double written = beta[t] * v[t][j];
                double read = 0;
                for (int i = 0; i < keys; i++) {
                    memory[i][j] += k[t][i] * written;
                    read += q[t][i] * memory[i][j];
                }
                out[t][j] = (float) read;
            }
        }
        for (int i = 0; i < keys; i++) {
            for (int j = 0; j < values; j++) {
                out[q.length + i][j] = (float) memory[i][j];
            }
        }
        return out;
    }
}
