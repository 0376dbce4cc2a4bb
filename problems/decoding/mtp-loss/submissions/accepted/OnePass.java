// Reads every row once: the sum is kept relative to the largest logit so far, and rescaled when a larger one turns up.
class Solution {
    public double mtpLoss(double[][] logits, int[] tokens, int depths, double lambda) {
        int n = tokens.length;
        double loss = 0;
        for (int k = 1; k <= depths; k++) {
            double weight = lambda / depths / (n - 1 - k);
            int row = (k - 1) * n;
            for (int target = k + 1; target < n; target++) {
                loss += weight * crossEntropy(logits[row++], tokens[target]);
            }
        }
        return loss;
    }

    private static double crossEntropy(double[] row, int target) {
        double max = row[0];
        double sum = 1;
        for (int token = 1; token < row.length; token++) {
            double logit = row[token];
            if (logit > max) {
                sum = sum * Math.exp(max - logit) + 1;
                max = logit;
            } else {
                sum += Math.exp(logit - max);
            }
        }
        return max - row[target] + Math.log(sum);
    }
}
