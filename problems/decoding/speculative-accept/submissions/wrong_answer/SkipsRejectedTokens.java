import java.util.Arrays;

// Leaves a rejected token out and goes on with the next one, although that was guessed to follow the rejected one.
class Solution {
    public int[] speculate(double[][] p, double[][] q, int[] drafted, double[] u) {
        int gamma = drafted.length;
        int[] emitted = new int[gamma + 1];
        int kept = 0;
        int rejected = -1;
        for (int i = 0; i < gamma; i++) {
            if (u[i] * q[i][drafted[i]] < p[i][drafted[i]]) {
                emitted[kept++] = drafted[i];
            } else if (rejected < 0) {
                rejected = i;
            }
        }
        int at = rejected < 0 ? gamma : rejected;
        double[] left = p[at].clone();
        double total = 0;
        for (int x = 0; x < left.length; x++) {
            left[x] = rejected < 0 ? left[x] : Math.max(0, left[x] - q[at][x]);
            total += left[x];
        }
        double sum = left[0];
        int x = 0;
        while (u[gamma] * total >= sum) {
            sum += left[++x];
        }
        emitted[kept++] = x;
        return Arrays.copyOf(emitted, kept);
    }
}
