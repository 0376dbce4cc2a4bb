// Takes the logarithm of the softmax as it is written: exponentials of large logits are infinite, of very small ones 0.
class Solution {
    public double mtpLoss(double[][] logits, int[] tokens, int depths, double lambda) {
        int n = tokens.length;
        double total = 0;
        for (int k = 1; k <= depths; k++) {
            int positions = n - 1 - k;
            double sum = 0;
            for (int i = 0; i < positions; i++) {
                double[] row = logits[(k - 1) * n + i];
                sum += -Math.log(Math.exp(row[tokens[i + k + 1]]) / sumOfExponentials(row));
            }
            total += sum / positions;
        }
        return lambda / depths * total;
    }

    private static double sumOfExponentials(double[] row) {
        double sum = 0;
        for (double logit : row) {
            sum += Math.exp(logit);
        }
        return sum;
    }
}
