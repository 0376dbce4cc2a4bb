import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Weights, laid out in panels of two vectors so that a pass reads them once, in the order in which they lie in memory.
 * Every output is summed in the same order however many rows there are at a time: checking several tokens in one pass
 * gives the very same bits as one pass for each.
 */
final class Matrix {
    static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();
    private static final int PANEL = 2 * LANES;

    final int rows;
    final int columns;
    private final float[] panels;

    /** @param values row by row, as many columns as a multiple of two vectors */
    Matrix(float[] values, int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        this.panels = new float[rows * columns];
        for (int panel = 0; panel < columns; panel += PANEL) {
            for (int row = 0; row < rows; row++) {
                System.arraycopy(values, row * columns + panel, panels, panel * rows + row * PANEL, PANEL);
            }
        }
    }

    /** y (count × columns) = x (count × rows) · this, or y += that. */
    void multiply(float[] x, int count, float[] y, boolean add, Team team) {
        if (!add) {
            java.util.Arrays.fill(y, 0, count * columns, 0);
        }
        team.share(columns / PANEL, (from, to) -> {
            for (int panel = from; panel < to; panel++) {
                if (count <= 4) {
                    fourRows(x, 0, count - 1, panel, y);
                    continue;
                }
                for (int row = 0; row < count; row += 8) {
                    eightRows(x, row, count - 1, panel, y);
                }
            }
        });
    }

    /** Four rows, one panel. Past the last row it does that one again, which changes nothing and costs as much: the weights are what takes time. */
    private void fourRows(float[] x, int row, int last, int panel, float[] y) {
        int x0 = row * rows;
        int x1 = Math.min(row + 1, last) * rows;
        int x2 = Math.min(row + 2, last) * rows;
        int x3 = Math.min(row + 3, last) * rows;
        int y0 = row * columns + panel * PANEL;
        int y1 = Math.min(row + 1, last) * columns + panel * PANEL;
        int y2 = Math.min(row + 2, last) * columns + panel * PANEL;
        int y3 = Math.min(row + 3, last) * columns + panel * PANEL;
        int at = panel * rows * PANEL;
        FloatVector l0 = FloatVector.fromArray(SPECIES, y, y0);
        FloatVector r0 = FloatVector.fromArray(SPECIES, y, y0 + LANES);
        FloatVector l1 = FloatVector.fromArray(SPECIES, y, y1);
        FloatVector r1 = FloatVector.fromArray(SPECIES, y, y1 + LANES);
        FloatVector l2 = FloatVector.fromArray(SPECIES, y, y2);
        FloatVector r2 = FloatVector.fromArray(SPECIES, y, y2 + LANES);
        FloatVector l3 = FloatVector.fromArray(SPECIES, y, y3);
        FloatVector r3 = FloatVector.fromArray(SPECIES, y, y3 + LANES);
        for (int i = 0; i < rows; i++) {
            FloatVector left = FloatVector.fromArray(SPECIES, panels, at + i * PANEL);
            FloatVector right = FloatVector.fromArray(SPECIES, panels, at + i * PANEL + LANES);
            FloatVector v0 = FloatVector.broadcast(SPECIES, x[x0 + i]);
            l0 = v0.fma(left, l0);
            r0 = v0.fma(right, r0);
            FloatVector v1 = FloatVector.broadcast(SPECIES, x[x1 + i]);
            l1 = v1.fma(left, l1);
            r1 = v1.fma(right, r1);
            FloatVector v2 = FloatVector.broadcast(SPECIES, x[x2 + i]);
            l2 = v2.fma(left, l2);
            r2 = v2.fma(right, r2);
            FloatVector v3 = FloatVector.broadcast(SPECIES, x[x3 + i]);
            l3 = v3.fma(left, l3);
            r3 = v3.fma(right, r3);
        }
        l0.intoArray(y, y0);
        r0.intoArray(y, y0 + LANES);
        l1.intoArray(y, y1);
        r1.intoArray(y, y1 + LANES);
        l2.intoArray(y, y2);
        r2.intoArray(y, y2 + LANES);
        l3.intoArray(y, y3);
        r3.intoArray(y, y3 + LANES);
    }

    /** The same for eight rows. */
    private void eightRows(float[] x, int row, int last, int panel, float[] y) {
        int x0 = row * rows;
        int x1 = Math.min(row + 1, last) * rows;
        int x2 = Math.min(row + 2, last) * rows;
        int x3 = Math.min(row + 3, last) * rows;
        int x4 = Math.min(row + 4, last) * rows;
        int x5 = Math.min(row + 5, last) * rows;
        int x6 = Math.min(row + 6, last) * rows;
        int x7 = Math.min(row + 7, last) * rows;
        int y0 = row * columns + panel * PANEL;
        int y1 = Math.min(row + 1, last) * columns + panel * PANEL;
        int y2 = Math.min(row + 2, last) * columns + panel * PANEL;
        int y3 = Math.min(row + 3, last) * columns + panel * PANEL;
        int y4 = Math.min(row + 4, last) * columns + panel * PANEL;
        int y5 = Math.min(row + 5, last) * columns + panel * PANEL;
        int y6 = Math.min(row + 6, last) * columns + panel * PANEL;
        int y7 = Math.min(row + 7, last) * columns + panel * PANEL;
        int at = panel * rows * PANEL;
        FloatVector l0 = FloatVector.fromArray(SPECIES, y, y0);
        FloatVector r0 = FloatVector.fromArray(SPECIES, y, y0 + LANES);
        FloatVector l1 = FloatVector.fromArray(SPECIES, y, y1);
        FloatVector r1 = FloatVector.fromArray(SPECIES, y, y1 + LANES);
        FloatVector l2 = FloatVector.fromArray(SPECIES, y, y2);
        FloatVector r2 = FloatVector.fromArray(SPECIES, y, y2 + LANES);
        FloatVector l3 = FloatVector.fromArray(SPECIES, y, y3);
        FloatVector r3 = FloatVector.fromArray(SPECIES, y, y3 + LANES);
        FloatVector l4 = FloatVector.fromArray(SPECIES, y, y4);
        FloatVector r4 = FloatVector.fromArray(SPECIES, y, y4 + LANES);
        FloatVector l5 = FloatVector.fromArray(SPECIES, y, y5);
        FloatVector r5 = FloatVector.fromArray(SPECIES, y, y5 + LANES);
        FloatVector l6 = FloatVector.fromArray(SPECIES, y, y6);
        FloatVector r6 = FloatVector.fromArray(SPECIES, y, y6 + LANES);
        FloatVector l7 = FloatVector.fromArray(SPECIES, y, y7);
        FloatVector r7 = FloatVector.fromArray(SPECIES, y, y7 + LANES);
        for (int i = 0; i < rows; i++) {
            FloatVector left = FloatVector.fromArray(SPECIES, panels, at + i * PANEL);
            FloatVector right = FloatVector.fromArray(SPECIES, panels, at + i * PANEL + LANES);
            FloatVector v0 = FloatVector.broadcast(SPECIES, x[x0 + i]);
            l0 = v0.fma(left, l0);
            r0 = v0.fma(right, r0);
            FloatVector v1 = FloatVector.broadcast(SPECIES, x[x1 + i]);
            l1 = v1.fma(left, l1);
            r1 = v1.fma(right, r1);
            FloatVector v2 = FloatVector.broadcast(SPECIES, x[x2 + i]);
            l2 = v2.fma(left, l2);
            r2 = v2.fma(right, r2);
            FloatVector v3 = FloatVector.broadcast(SPECIES, x[x3 + i]);
            l3 = v3.fma(left, l3);
            r3 = v3.fma(right, r3);
            FloatVector v4 = FloatVector.broadcast(SPECIES, x[x4 + i]);
            l4 = v4.fma(left, l4);
            r4 = v4.fma(right, r4);
            FloatVector v5 = FloatVector.broadcast(SPECIES, x[x5 + i]);
            l5 = v5.fma(left, l5);
            r5 = v5.fma(right, r5);
            FloatVector v6 = FloatVector.broadcast(SPECIES, x[x6 + i]);
            l6 = v6.fma(left, l6);
            r6 = v6.fma(right, r6);
            FloatVector v7 = FloatVector.broadcast(SPECIES, x[x7 + i]);
            l7 = v7.fma(left, l7);
            r7 = v7.fma(right, r7);
        }
        l0.intoArray(y, y0);
        r0.intoArray(y, y0 + LANES);
        l1.intoArray(y, y1);
        r1.intoArray(y, y1 + LANES);
        l2.intoArray(y, y2);
        r2.intoArray(y, y2 + LANES);
        l3.intoArray(y, y3);
        r3.intoArray(y, y3 + LANES);
        l4.intoArray(y, y4);
        r4.intoArray(y, y4 + LANES);
        l5.intoArray(y, y5);
        r5.intoArray(y, y5 + LANES);
        l6.intoArray(y, y6);
        r6.intoArray(y, y6 + LANES);
        l7.intoArray(y, y7);
        r7.intoArray(y, y7 + LANES);
    }
}
