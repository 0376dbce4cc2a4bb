import java.util.Arrays;

/** Cross-entropies in nats, and their gradients with respect to the logits. */
final class Loss {
    private static final float TINY = 1e-30f;

    private Loss() {}

    /** Against the characters that follow; returns the sum over the rows, the gradient is that of sum · scale. */
    static double ofCharacters(float[] p, int columns, int[] text, float scale, float[] dLogits) {
        double sum = 0;
        for (int row = 0; row * columns < p.length; row++) {
            int at = row * columns;
            int target = text[row + 1];
            sum -= Math.log(Math.max(p[at + target], TINY));
            for (int i = 0; i < columns; i++) {
                dLogits[at + i] = p[at + i] * scale;
            }
            dLogits[at + target] -= scale;
        }
        return sum;
    }

    /**
     * Against what the teacher holds likely {@code ahead} characters further on (Hinton et al. 2015, arXiv
     * 1503.02531). Rows whose teacher lies beyond the end count for nothing.
     */
    static double ofTeacher(float[] p, float[] teacher, int ahead, int columns, float scale, float[] dLogits) {
        int end = p.length - ahead * columns;
        double sum = 0;
        for (int i = 0; i < end; i++) {
            float target = teacher[i + ahead * columns];
            sum -= target * Math.log(Math.max(p[i], TINY));
            dLogits[i] = (p[i] - target) * scale;
        }
        Arrays.fill(dLogits, end, p.length, 0);
        return sum;
    }

    /** The smooth L1 distance of two features (Girshick 2015, arXiv 1504.08083); its gradient is added to dFeature. */
    static double ofFeature(float[] feature, float[] teacher, int ahead, int width, float scale, float[] dFeature) {
        double sum = 0;
        for (int i = 0; i < feature.length - ahead * width; i++) {
            float difference = feature[i] - teacher[i + ahead * width];
            float size = Math.abs(difference);
            sum += size < 1 ? difference * difference / 2 : size - 0.5f;
            dFeature[i] += scale * Math.clamp(difference, -1, 1);
        }
        return sum;
    }
}
