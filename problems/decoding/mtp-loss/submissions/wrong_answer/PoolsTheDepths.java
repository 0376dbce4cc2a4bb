// Takes one mean over all positions of all depths together, so that shallow depths, which have more of them, weigh
// more.
class Solution {
    public double mtpLoss(double[][] logits, int[] tokens, int depths, double lambda) {
        int n = tokens.length;
        double total = 0;
        int count = 0;
        for (int k = 1; k <= depths; k++) {
            int positions = n - 1 - k;
            for (int i = 0; i < positions; i++) {
                double[] row = logits[(k - 1) * n + i];
                total += logSumExp(row) - row[tokens[i + k + 1]];
            }
            count += positions;
        }
        return lambda * total / count;
    }

    private static double logSumExp(double[] row) {
        double max = Double.NEGATIVE_INFINITY;
        for (double logit : row) {
            max = Math.max(max, logit);
        }
        double sum = 0;
        for (double logit : row) {
            sum += Math.exp(logit - max);
        }
        return max + Math.log(sum);
    }
}
