// Has no memory that lasts: for every output the whole sequence up to it is read again, as a decoder without a cache
// would. Quadratic in the length.
class Solution {
    public float[][] gatedDelta(
            float[][] q, float[][] k, float[][] v, float[] beta, float[] g, float[][] start, int block) {
        float[][] out = new float[q.length + start.length][start[0].length];
        for (int t = 0; t < q.length; t++) {
            double[][] memory = memoryAfter(t, k, v, beta, g, start);
            for (int j = 0; j < start[0].length; j++) {
                double read = 0;
                for (int i = 0; i < start.length; i++) {
                    read += q[t][i] * memory[i][j];
                    out[q.length + i][j] = (float) memory[i][j];
                }
                out[t][j] = (float) read;
            }
        }
        return out;
    }

    private static double[][] memoryAfter(
            int last, float[][] k, float[][] v, float[] beta, float[] g, float[][] start) {
        double[][] memory = new double[start.length][start[0].length];
        for (int i = 0; i < memory.length; i++) {
            for (int j = 0; j < memory[i].length; j++) {
                memory[i][j] = start[i][j];
            }
        }
        for (int t = 0; t <= last; t++) {
            for (int j = 0; j < memory[0].length; j++) {
                double held = 0;
                for (int i = 0; i < memory.length; i++) {
                    memory[i][j] *= Math.exp(g[t]);
                    held += k[t][i] * memory[i][j];
                }
                for (int i = 0; i < memory.length; i++) {
                    memory[i][j] += k[t][i] * beta[t] * (v[t][j] - held);
                }
            }
        }
        return memory;
    }
}
