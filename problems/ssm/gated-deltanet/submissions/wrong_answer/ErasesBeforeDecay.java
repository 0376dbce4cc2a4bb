// Reads what the key holds before the memory decays, and so takes away more than is left of it.
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
                double held = 0;
                for (int i = 0; i < keys; i++) {
                    held += k[t][i] * memory[i][j];
                    memory[i][j] *= alpha;
                }
                double written = beta[t] * (v[t][j] - held);
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
