// Looks for overflow only: it updates with the gradients that it was given, not with those that half precision leaves.
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
                double gradient = gradients[step][i];
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
