// Updates at once and keeps the old weights: if a gradient turns out not to be finite, the old ones come back.
class Solution {
    public float[][] train(float[] weights, float[][] gradients, float rate, float scale, int interval) {
        float[] current = weights.clone();
        float[] next = new float[weights.length];
        float[] scales = new float[gradients.length];
        int good = 0;
        for (int step = 0; step < gradients.length; step++) {
            scales[step] = scale;
            float poison = 0; // 0 times a finite value is 0, times anything else NaN
            for (int i = 0; i < current.length; i++) {
                float half = Float.float16ToFloat(Float.floatToFloat16(gradients[step][i] * scale));
                poison += 0 * half;
                next[i] = (float) (current[i] - (double) rate * (half / scale));
            }
            if (Float.isNaN(poison)) {
                good = 0;
                scale = scale > 1 ? scale / 2 : 1;
                continue;
            }
            float[] swap = current;
            current = next;
            next = swap;
            good++;
            if (good == interval) {
                good = 0;
                scale = Math.min(0x1p24f, scale * 2);
            }
        }
        return new float[][] {current, scales};
    }
}
