// Never leaves the 16 bits until the update: a half is not finite if its exponent field is all ones. The scale is kept
// as
// a power of two, and unscaling is a change of the exponent.
class Solution {
    public float[][] train(float[] weights, float[][] gradients, float rate, float scale, int interval) {
        int exponent = Math.getExponent(scale);
        float[] master = weights.clone();
        short[] half = new short[weights.length];
        float[] scales = new float[gradients.length];
        int left = interval;
        for (int step = 0; step < gradients.length; step++) {
            scales[step] = Math.scalb(1f, exponent);
            int largest = 0;
            for (int i = 0; i < half.length; i++) {
                half[i] = Float.floatToFloat16(Math.scalb(gradients[step][i], exponent));
                largest = Math.max(largest, half[i] & 0x7FFF);
            }
            if (largest >= 0x7C00) {
                exponent = Math.max(0, exponent - 1);
                left = interval;
                continue;
            }
            for (int i = 0; i < half.length; i++) {
                float gradient = Math.scalb(Float.float16ToFloat(half[i]), -exponent);
                master[i] = (float) (master[i] - (double) rate * gradient);
            }
            if (--left == 0) {
                exponent = Math.min(24, exponent + 1);
                left = interval;
            }
        }
        return new float[][] {master, scales};
    }
}
