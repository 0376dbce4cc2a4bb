import java.util.Arrays;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Products of matrices, 8 rows by two vectors at a time in registers. One matrix is packed beforehand into panels as
 * wide as the two vectors, so that it is read in the order in which it lies in memory.
 */
final class Gemm {
    static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();

    /** Columns of a panel. Every packed matrix has a multiple of these. */
    static final int PANEL = 2 * LANES;

    /** Every other matrix has a multiple of these rows. */
    static final int ROWS = 8;

    private static final ThreadLocal<float[]> STRIPS = ThreadLocal.withInitial(() -> new float[0]);

    private Gemm() {}

    /** A matrix in row-major order, or its transpose: element (i, j) is {@code at[offset + i * row + j * column]}. */
    record Matrix(float[] at, int offset, int row, int column) {
        static Matrix of(float[] at, int columns) {
            return new Matrix(at, 0, columns, 1);
        }

        static Matrix of(float[] at, int offset, int columns) {
            return new Matrix(at, offset, columns, 1);
        }

        Matrix transposed() {
            return new Matrix(at, offset, column, row);
        }
    }

    /** Lays b (k × n) out in panels. */
    static void pack(Matrix b, int k, int n, float[] panels) {
        for (int panel = 0; panel < n; panel += PANEL) {
            for (int i = 0; i < k; i++) {
                int to = panel * k + i * PANEL;
                int from = b.offset + i * b.row + panel * b.column;
                if (b.column == 1) {
                    System.arraycopy(b.at, from, panels, to, PANEL);
                } else {
                    for (int j = 0; j < PANEL; j++) {
                        panels[to + j] = b.at[from + j * b.column];
                    }
                }
            }
        }
    }

    /** c (m × n) = a (m × k) · b, or c += a · b. */
    static void multiply(Matrix a, int m, int k, float[] panels, int n, Matrix c, boolean add) {
        if (!add) {
            for (int i = 0; i < m; i++) {
                Arrays.fill(c.at, c.offset + i * c.row, c.offset + i * c.row + n, 0);
            }
        }
        boolean strips = a.column != 1;
        float[] rows = strips ? strips(a, m, k) : a.at;
        for (int panel = 0; panel < n; panel += PANEL) {
            for (int i = 0; i < m; i += ROWS) {
                int to = c.offset + i * c.row + panel;
                if (strips) {
                    tile(rows, i * k, 1, ROWS, k, panels, panel * k, c.at, to, c.row);
                } else {
                    tile(rows, a.offset + i * a.row, a.row, 1, k, panels, panel * k, c.at, to, c.row);
                }
            }
        }
    }

    /** A transposed matrix, 8 rows side by side: as it lies, its columns would fight for the same lines of the cache. */
    private static float[] strips(Matrix a, int m, int k) {
        float[] strips = STRIPS.get();
        if (strips.length < m * k) {
            strips = new float[m * k];
            STRIPS.set(strips);
        }
        for (int j = 0; j < k; j++) {
            for (int i = 0; i < m; i += ROWS) {
                System.arraycopy(a.at, a.offset + i * a.row + j * a.column, strips, i * k + j * ROWS, ROWS);
            }
        }
        return strips;
    }

    /** c (8 rows, one panel) += a · b. Vectors are never handed to a method: it might not be inlined, and box them. */
    private static void tile(
            float[] a, int at, int row, int column, int k, float[] b, int bAt, float[] c, int c0, int cRow) {
        int c1 = c0 + cRow;
        int c2 = c1 + cRow;
        int c3 = c2 + cRow;
        int c4 = c3 + cRow;
        int c5 = c4 + cRow;
        int c6 = c5 + cRow;
        int c7 = c6 + cRow;
        FloatVector c0l = FloatVector.fromArray(SPECIES, c, c0);
        FloatVector c0r = FloatVector.fromArray(SPECIES, c, c0 + LANES);
        FloatVector c1l = FloatVector.fromArray(SPECIES, c, c1);
        FloatVector c1r = FloatVector.fromArray(SPECIES, c, c1 + LANES);
        FloatVector c2l = FloatVector.fromArray(SPECIES, c, c2);
        FloatVector c2r = FloatVector.fromArray(SPECIES, c, c2 + LANES);
        FloatVector c3l = FloatVector.fromArray(SPECIES, c, c3);
        FloatVector c3r = FloatVector.fromArray(SPECIES, c, c3 + LANES);
        FloatVector c4l = FloatVector.fromArray(SPECIES, c, c4);
        FloatVector c4r = FloatVector.fromArray(SPECIES, c, c4 + LANES);
        FloatVector c5l = FloatVector.fromArray(SPECIES, c, c5);
        FloatVector c5r = FloatVector.fromArray(SPECIES, c, c5 + LANES);
        FloatVector c6l = FloatVector.fromArray(SPECIES, c, c6);
        FloatVector c6r = FloatVector.fromArray(SPECIES, c, c6 + LANES);
        FloatVector c7l = FloatVector.fromArray(SPECIES, c, c7);
        FloatVector c7r = FloatVector.fromArray(SPECIES, c, c7 + LANES);
        for (int i = 0; i < k; i++) {
            FloatVector left = FloatVector.fromArray(SPECIES, b, bAt + i * PANEL);
            FloatVector right = FloatVector.fromArray(SPECIES, b, bAt + i * PANEL + LANES);
            int x = at + i * column;
            FloatVector a0 = FloatVector.broadcast(SPECIES, a[x]);
            c0l = a0.fma(left, c0l);
            c0r = a0.fma(right, c0r);
            FloatVector a1 = FloatVector.broadcast(SPECIES, a[x + row]);
            c1l = a1.fma(left, c1l);
            c1r = a1.fma(right, c1r);
            FloatVector a2 = FloatVector.broadcast(SPECIES, a[x + 2 * row]);
            c2l = a2.fma(left, c2l);
            c2r = a2.fma(right, c2r);
            FloatVector a3 = FloatVector.broadcast(SPECIES, a[x + 3 * row]);
            c3l = a3.fma(left, c3l);
            c3r = a3.fma(right, c3r);
            FloatVector a4 = FloatVector.broadcast(SPECIES, a[x + 4 * row]);
            c4l = a4.fma(left, c4l);
            c4r = a4.fma(right, c4r);
            FloatVector a5 = FloatVector.broadcast(SPECIES, a[x + 5 * row]);
            c5l = a5.fma(left, c5l);
            c5r = a5.fma(right, c5r);
            FloatVector a6 = FloatVector.broadcast(SPECIES, a[x + 6 * row]);
            c6l = a6.fma(left, c6l);
            c6r = a6.fma(right, c6r);
            FloatVector a7 = FloatVector.broadcast(SPECIES, a[x + 7 * row]);
            c7l = a7.fma(left, c7l);
            c7r = a7.fma(right, c7r);
        }
        c0l.intoArray(c, c0);
        c0r.intoArray(c, c0 + LANES);
        c1l.intoArray(c, c1);
        c1r.intoArray(c, c1 + LANES);
        c2l.intoArray(c, c2);
        c2r.intoArray(c, c2 + LANES);
        c3l.intoArray(c, c3);
        c3r.intoArray(c, c3 + LANES);
        c4l.intoArray(c, c4);
        c4r.intoArray(c, c4 + LANES);
        c5l.intoArray(c, c5);
        c5r.intoArray(c, c5 + LANES);
        c6l.intoArray(c, c6);
        c6r.intoArray(c, c6 + LANES);
        c7l.intoArray(c, c7);
        c7r.intoArray(c, c7 + LANES);
    }
}
