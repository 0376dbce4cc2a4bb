// Chunkwise, but adds K^T V of a chunk to the state without fading: all keys of the chunk count as if they were the
// last.
class Solution {
    public float[][] retention(float[][] q, float[][] k, float[][] v, double gamma, int chunk) {
        int n = q.length;
        int width = k[0].length;
        int values = v[0].length;
        double[] power = new double[Math.min(chunk, n) + 1];
        power[0] = 1;
        for (int i = 1; i < power.length; i++) {
            power[i] = gamma * power[i - 1];
        }
        double[][] state = new double[width][values];
        float[][] out = new float[n][values];
        for (int start = 0; start < n; start += chunk) {
            int size = Math.min(chunk, n - start);
            for (int i = 0; i < size; i++) {
                double[] sum = new double[values];
                for (int a = 0; a < width; a++) {
                    for (int b = 0; b < values; b++) {
                        sum[b] += power[i + 1] * q[start + i][a] * state[a][b];
                    }
                }
                for (int j = 0; j <= i; j++) {
                    double score = 0;
                    for (int a = 0; a < width; a++) {
                        score += (double) q[start + i][a] * k[start + j][a];
                    }
                    for (int b = 0; b < values; b++) {
                        sum[b] += power[i - j] * score * v[start + j][b];
                    }
                }
                for (int b = 0; b < values; b++) {
                    out[start + i][b] = (float) sum[b];
                }
            }
            for (int a = 0; a < width; a++) {
                for (int b = 0; b < values; b++) {
                    double sum = power[size] * state[a][b];
                    for (int j = 0; j < size; j++) {
                        sum += (double) k[start + j][a] * v[start + j][b];
                    }
                    state[a][b] = sum;
                }
            }
        }
        return out;
    }
}
