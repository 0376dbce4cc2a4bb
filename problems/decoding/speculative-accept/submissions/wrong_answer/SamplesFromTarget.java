// After a rejection draws from p itself instead of what q leaves of it: tokens that the drafter likes come out too
// often.
class Solution {
    public int[] speculate(double[][] p, double[][] q, int[] drafted, double[] u) {
        int gamma = drafted.length;
        int kept = 0;
        while (kept < gamma && u[kept] * q[kept][drafted[kept]] < p[kept][drafted[kept]]) {
            kept++;
        }
        int[] emitted = new int[kept + 1];
        System.arraycopy(drafted, 0, emitted, 0, kept);
        double sum = p[kept][0];
        while (u[gamma] >= sum) {
            sum += p[kept][++emitted[kept]];
        }
        return emitted;
    }
}
