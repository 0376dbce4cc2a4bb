import java.util.SplittableRandom;

/** A matrix that is learned. Every worker adds to a gradient of its own. */
final class Parameter {
    final String name;
    final int rows;
    final int columns;
    final float[] value;
    final float[][] gradients;
    private final float[] mean;
    private final float[] square;
    private final float[] panels;
    private final float[] transposedPanels;

    /** Starts at zero. */
    Parameter(String name, int rows, int columns, int workers) {
        this.name = name;
        this.rows = rows;
        this.columns = columns;
        this.value = new float[rows * columns];
        this.gradients = new float[workers][rows * columns];
        this.mean = new float[rows * columns];
        this.square = new float[rows * columns];
        this.panels = new float[rows * columns];
        this.transposedPanels = new float[rows * columns];
    }

    Parameter random(double deviation, SplittableRandom random) {
        for (int i = 0; i < value.length; i++) {
            value[i] = (float) (random.nextGaussian() * deviation);
        }
        return this;
    }

    /** To be called whenever the value has changed. */
    void pack() {
        Gemm.Matrix matrix = Gemm.Matrix.of(value, columns);
        Gemm.pack(matrix, rows, columns, panels);
        Gemm.pack(matrix.transposed(), columns, rows, transposedPanels);
    }

    /** y (t × columns) = x (t × rows) · value. */
    void forward(float[] x, int t, float[] y, boolean add) {
        Gemm.multiply(Gemm.Matrix.of(x, rows), t, rows, panels, columns, Gemm.Matrix.of(y, columns), add);
    }

    /** Adds xᵀ·dy to this worker's gradient. {@code scratch} has room for dy. */
    void learn(float[] x, float[] dy, int t, int worker, float[] scratch) {
        Gemm.pack(Gemm.Matrix.of(dy, columns), t, columns, scratch);
        Gemm.multiply(
                Gemm.Matrix.of(x, rows).transposed(),
                rows,
                t,
                scratch,
                columns,
                Gemm.Matrix.of(gradients[worker], columns),
                true);
    }

    /** dx = dy · valueᵀ. */
    void backward(float[] dy, int t, float[] dx, boolean add) {
        Gemm.multiply(Gemm.Matrix.of(dy, columns), t, columns, transposedPanels, rows, Gemm.Matrix.of(dx, rows), add);
    }

    /** Brings the workers' gradients together in the first, always in the same order. Returns the sum of squares. */
    double gather() {
        float[] all = gradients[0];
        double sum = 0;
        for (int i = 0; i < all.length; i++) {
            for (int worker = 1; worker < gradients.length; worker++) {
                all[i] += gradients[worker][i];
            }
            sum += (double) all[i] * all[i];
        }
        return sum;
    }

    /** One step of AdamW (Loshchilov and Hutter 2019, arXiv 1711.05101); the gradients are zero afterwards. */
    void step(int step, double rate, double scale, double decay) {
        float first = 0.9f;
        float second = 0.95f;
        float meanScale = (float) (1 / (1 - Math.pow(first, step)));
        float squareScale = (float) (1 / (1 - Math.pow(second, step)));
        float[] gradient = gradients[0];
        float factor = (float) scale;
        float keep = (float) (1 - rate * decay);
        for (int i = 0; i < value.length; i++) {
            float g = gradient[i] * factor;
            mean[i] = first * mean[i] + (1 - first) * g;
            square[i] = second * square[i] + (1 - second) * g * g;
            float change = mean[i] * meanScale / ((float) Math.sqrt(square[i] * squareScale) + 1e-8f);
            value[i] = keep * value[i] - (float) rate * change;
        }
        for (float[] each : gradients) {
            java.util.Arrays.fill(each, 0);
        }
        pack();
    }
}
