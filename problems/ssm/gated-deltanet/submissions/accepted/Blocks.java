// What a block's tokens write depends on what the earlier ones have written: a system of equations with ones on the
// diagonal and nothing above it. Solved for a block at once, the memory has to be touched only between blocks.
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
        for (int from = 0; from < q.length; from += block) {
            int size = Math.min(block, q.length - from);
            double[] sum = new double[size]; // of g from the beginning of the block up to and including t
            double[][] written = new double[size][values];
            for (int t = 0; t < size; t++) {
                int now = from + t;
                sum[t] = (t == 0 ? 0 : sum[t - 1]) + g[now];
                double[] held = read(k[now], memory, Math.exp(sum[t]));
                for (int s = 0; s < t; s++) { // forward substitution
                    add(held, Math.exp(sum[t] - sum[s]) * dot(k[now], k[from + s]), written[s]);
                }
                for (int j = 0; j < values; j++) {
                    written[t][j] = beta[now] * (v[now][j] - held[j]);
                }
                double[] answer = read(q[now], memory, Math.exp(sum[t]));
                for (int s = 0; s <= t; s++) {
                    add(answer, Math.exp(sum[t] - sum[s]) * dot(q[now], k[from + s]), written[s]);
                }
                for (int j = 0; j < values; j++) {
                    out[now][j] = (float) answer[j];
                }
            }
            double whole = sum[size - 1];
            for (int i = 0; i < keys; i++) {
                for (int j = 0; j < values; j++) {
                    memory[i][j] *= Math.exp(whole);
                }
                for (int s = 0; s < size; s++) {
                    add(memory[i], Math.exp(whole - sum[s]) * k[from + s][i], written[s]);
                }
            }
        }
        for (int i = 0; i < keys; i++) {
            for (int j = 0; j < values; j++) {
                out[q.length + i][j] = (float) memory[i][j];
            }
        }
        return out;
    }

    private static double[] read(float[] key, double[][] memory, double decay) {
        double[] result = new double[memory[0].length];
        for (int i = 0; i < key.length; i++) {
            add(result, decay * key[i], memory[i]);
        }
        return result;
    }

    private static double dot(float[] x, float[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += (double) x[i] * y[i];
        }
        return sum;
    }

    private static void add(double[] to, double factor, double[] x) {
        for (int j = 0; j < to.length; j++) {
            to[j] += factor * x[j];
        }
    }
}
