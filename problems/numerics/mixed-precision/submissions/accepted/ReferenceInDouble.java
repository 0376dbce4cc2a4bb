// Three plain passes for each step: round the scaled gradient to half, look for a value that is not finite, update the
// master weights in double and round them to float.
class Solution {
    private static final float SMALLEST = 1;
    private static final float LARGEST = 1 << 24;

    public float[][] train(float[] weights, float[][] gradients, float rate, float scale, int interval) {
        float[] master = weights.clone();
        float[] scales = new float[gradients.length];
        int good = 0;
        for (int step = 0; step < gradients.length; step++) {
            scales[step] = scale;
            float[] half = new float[master.length];
            for (int i = 0; i < half.length; i++) {
                half[i] = Float.float16ToFloat(Float.floatToFloat16(gradients[step][i] * scale));
            }
            boolean finite = true;
            for (float value : half) {
                finite &= Float.isFinite(value);
            }
            if (!finite) {
                scale = Math.max(SMALLEST, scale / 2);
                good = 0;
                continue;
            }
            for (int i = 0; i < half.length; i++) {
                double gradient = (double) half[i] / scale;
                master[i] = (float) (master[i] - rate * gradient);
            }
            if (++good == interval) {
                scale = Math.min(LARGEST, scale * 2);
                good = 0;
            }
        }
        return new float[][] {master, scales};
    }
}
