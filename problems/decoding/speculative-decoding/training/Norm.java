/** Divides each row by its root mean square (Zhang and Sennrich 2019, arXiv 1910.07467), with no gain to learn. */
final class Norm {
    private static final float EPSILON = 1e-5f;

    private final int width;
    private final float[] inverse;
    final float[] y;

    Norm(int length, int width) {
        this.width = width;
        this.inverse = new float[length];
        this.y = new float[length * width];
    }

    float[] forward(float[] x, int t) {
        for (int row = 0; row < t; row++) {
            int at = row * width;
            float sum = 0;
            for (int i = 0; i < width; i++) {
                sum += x[at + i] * x[at + i];
            }
            float scale = (float) (1 / Math.sqrt(sum / width + EPSILON));
            inverse[row] = scale;
            for (int i = 0; i < width; i++) {
                y[at + i] = x[at + i] * scale;
            }
        }
        return y;
    }

    /** dx += the gradient with respect to x. */
    void backward(float[] dy, int t, float[] dx) {
        for (int row = 0; row < t; row++) {
            int at = row * width;
            float dot = 0;
            for (int i = 0; i < width; i++) {
                dot += dy[at + i] * y[at + i];
            }
            float mean = dot / width;
            float scale = inverse[row];
            for (int i = 0; i < width; i++) {
                dx[at + i] += scale * (dy[at + i] - y[at + i] * mean);
            }
        }
    }
}
