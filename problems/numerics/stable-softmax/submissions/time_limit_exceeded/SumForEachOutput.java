// p_i = 1 / Σ exp(x_j - x_i) needs no maximum, since overflow gives 1/∞ = 0 as it should, but a sum of its own for each
// output: quadratic.
class Solution {
    public float[][] softmax(float[][] logits) {
        float[][] result = new float[logits.length][];
        for (int row = 0; row < logits.length; row++) {
            float[] x = logits[row];
            float[] out = new float[x.length + 1];
            double lse = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < x.length; i++) {
                if (x[i] == Float.NEGATIVE_INFINITY) {
                    continue;
                }
                double sum = 0;
                for (float other : x) {
                    sum += Math.exp((double) other - x[i]);
                }
                out[i] = (float) (1 / sum);
                if (sum < Double.POSITIVE_INFINITY) {
                    lse = x[i] + Math.log(sum);
                }
            }
            out[x.length] = (float) lse;
            result[row] = out;
        }
        return result;
    }
}
