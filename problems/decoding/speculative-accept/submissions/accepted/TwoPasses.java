// As the rule is written: accept while u·q < p, else add up the leftover (p - q)+ once and walk through it once.
class Solution {
    public int[] speculate(double[][] p, double[][] q, int[] drafted, double[] u) {
        int gamma = drafted.length;
        int kept = 0;
        while (kept < gamma && u[kept] * q[kept][drafted[kept]] < p[kept][drafted[kept]]) {
            kept++;
        }
        int[] emitted = new int[kept + 1];
        System.arraycopy(drafted, 0, emitted, 0, kept);
        emitted[kept] = draw(p[kept], kept < gamma ? q[kept] : new double[p[kept].length], u[gamma]);
        return emitted;
    }

    private static int draw(double[] p, double[] q, double u) {
        double total = 0;
        for (int x = 0; x < p.length; x++) {
            total += Math.max(0, p[x] - q[x]);
        }
        double sum = 0;
        int x = -1;
        do {
            x++;
            sum += Math.max(0, p[x] - q[x]);
        } while (u * total >= sum);
        return x;
    }
}
