// The recurrent form: S = gamma S + k^T v, then o = q S. One matrix of d x d numbers is all the memory: n d^2.
class Solution {
    public float[][] retention(float[][] q, float[][] k, float[][] v, double gamma, int chunk) {
        int width = k[0].length;
        int values = v[0].length;
        double[][] state = new double[width][values];
        float[][] out = new float[q.length][values];
        for (int t = 0; t < q.length; t++) {
            for (int b = 0; b < values; b++) {
                double sum = 0;
                for (int a = 0; a < width; a++) {
                    state[a][b] = gamma * state[a][b] + (double) k[t][a] * v[t][b];
                    sum += q[t][a] * state[a][b];
                }
                out[t][b] = (float) sum;
            }
        }
        return out;
    }
}
