// Starts the search for the maximum at Float.MIN_VALUE, which is the smallest positive number, not the most negative.
class Solution {
    public float[][] softmax(float[][] logits) {
        float[][] result = new float[logits.length][];
        for (int row = 0; row < logits.length; row++) {
            result[row] = row(logits[row]);
        }
        return result;
    }

    private static float[] row(float[] x) {
        int n = x.length;
        float[] out = new float[n + 1];
        double max = Float.MIN_VALUE;
        for (float value : x) {
            max = Math.max(max, value);
        }
        if (max == Double.NEGATIVE_INFINITY) { // nobody to share the probability
            out[n] = Float.NEGATIVE_INFINITY;
            return out;
        }
        double[] weight = new double[n];
        double sum = 0;
        for (int i = 0; i < n; i++) {
            weight[i] = Math.exp(x[i] - max);
            sum += weight[i];
        }
        for (int i = 0; i < n; i++) {
            out[i] = (float) (weight[i] / sum);
        }
        out[n] = (float) (max + Math.log(sum));
        return out;
    }
}
