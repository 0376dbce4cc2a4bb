// Compares logarithms, log p > min(log epsilon, log delta - H), and finds the entropy of a row when it is first needed.
class Solution {
    public int[] typicalAccept(double[][] p, int[][] rows, int[][] candidates, double epsilon, double delta) {
        Double[] thresholds = new Double[p.length];
        int[] accepted = new int[candidates.length];
        for (int c = 0; c < candidates.length; c++) {
            boolean typical = true;
            for (int j = 0; j < candidates[c].length && typical; j++) {
                if (j > 0) {
                    int row = rows[c][j - 1];
                    if (thresholds[row] == null) {
                        thresholds[row] = Math.min(Math.log(epsilon), Math.log(delta) - entropy(p[row]));
                    }
                    typical = Math.log(p[row][candidates[c][j]]) > thresholds[row];
                }
                accepted[c] += typical ? 1 : 0;
            }
        }
        return accepted;
    }

    private static double entropy(double[] p) {
        double entropy = 0;
        for (double value : p) {
            entropy -= value == 0 ? 0 : value * Math.log(value);
        }
        return entropy;
    }
}
