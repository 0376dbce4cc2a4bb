// Rejects when u > p / q: a token with p = 0 passes if u is 0, and if q is 0 as well, since nothing exceeds 0 / 0.
class Solution {
    public int[] speculate(double[][] p, double[][] q, int[] drafted, double[] u) {
        int gamma = drafted.length;
        int kept = 0;
        while (kept < gamma && !(u[kept] > p[kept][drafted[kept]] / q[kept][drafted[kept]])) {
            kept++;
        }
        int[] emitted = new int[kept + 1];
        System.arraycopy(drafted, 0, emitted, 0, kept);
        double[] left = p[kept].clone();
        double total = 0;
        for (int x = 0; x < left.length; x++) {
            left[x] = kept < gamma ? Math.max(0, left[x] - q[kept][x]) : left[x];
            total += left[x];
        }
        double sum = left[0];
        while (u[gamma] * total >= sum) {
            sum += left[++emitted[kept]];
        }
        return emitted;
    }
}
