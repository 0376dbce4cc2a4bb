// Finds maximum and sum in a single pass: whenever a larger logit turns up, the sum so far is rescaled to it. The
// probabilities are then exp(x - lse), without a division.
class Solution {
    public float[][] softmax(float[][] logits) {
        float[][] result = new float[logits.length][];
        for (int row = 0; row < logits.length; row++) {
            float[] x = logits[row];
            double max = Double.NEGATIVE_INFINITY;
            double sum = 0;
            for (float value : x) {
                if (value > max) {
                    sum = sum * Math.exp(max - value) + 1;
                    max = value;
                } else if (value > Double.NEGATIVE_INFINITY) {
                    sum += Math.exp(value - max);
                }
            }
            double lse = max + Math.log(sum);
            float[] out = new float[x.length + 1];
            for (int i = 0; i < x.length; i++) {
                out[i] = sum == 0 ? 0 : (float) Math.exp(x[i] - max - Math.log(sum));
            }
            out[x.length] = sum == 0 ? Float.NEGATIVE_INFINITY : (float) lse;
            result[row] = out;
        }
        return result;
    }
}
