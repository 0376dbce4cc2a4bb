// A function from a number of steps to the weights, called for each step: it trains from the beginning every time. Its
// cost
// is refused, or its time where the machine is slow.
class Solution {
    private float[] master;
    private float scale;

    public float[][] train(float[] weights, float[][] gradients, float rate, float scale, int interval) {
        float[] scales = new float[gradients.length];
        for (int step = 0; step < gradients.length; step++) {
            replay(weights, gradients, rate, scale, interval, step);
            scales[step] = this.scale;
        }
        replay(weights, gradients, rate, scale, interval, gradients.length);
        return new float[][] {master, scales};
    }

    private void replay(float[] weights, float[][] gradients, float rate, float start, int interval, int steps) {
        master = weights.clone();
        scale = start;
        int good = 0;
        for (int step = 0; step < steps; step++) {
            float[] half = new float[master.length];
            boolean finite = true;
            for (int i = 0; i < half.length; i++) {
                half[i] = Float.float16ToFloat(Float.floatToFloat16(gradients[step][i] * scale));
                finite &= Float.isFinite(half[i]);
            }
            if (!finite) {
                scale = Math.max(1, scale / 2);
                good = 0;
                continue;
            }
            for (int i = 0; i < half.length; i++) {
                master[i] = (float) (master[i] - rate * ((double) half[i] / scale));
            }
            if (++good == interval) {
                scale = Math.min(1 << 24, scale * 2);
                good = 0;
            }
        }
    }
}
