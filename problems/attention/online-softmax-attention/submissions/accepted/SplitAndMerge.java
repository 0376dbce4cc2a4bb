// Halves the keys until a part fits into a block, and merges two parts (m, l, accumulator) into one. The merge is
// associative, so that the parts could be computed by different processors, in any order.
class Solution {
    private record Part(double m, double l, double[] accumulator) {
        Part merge(Part other) {
            double top = Math.max(m, other.m);
            double mine = Math.exp(m - top);
            double others = Math.exp(other.m - top);
            double[] both = new double[accumulator.length];
            for (int c = 0; c < both.length; c++) {
                both[c] = mine * accumulator[c] + others * other.accumulator[c];
            }
            return new Part(top, mine * l + others * other.l, both);
        }
    }

    private float[][] k;
    private float[][] v;
    private int block;

    public float[][] attend(float[][] q, float[][] k, float[][] v, int block) {
        this.k = k;
        this.v = v;
        this.block = block;
        int columns = v[0].length;
        float[][] output = new float[q.length][columns + 1];
        for (int i = 0; i < q.length; i++) {
            Part whole = part(q[i], 0, k.length);
            for (int c = 0; c < columns; c++) {
                output[i][c] = (float) (whole.accumulator[c] / whole.l);
            }
            output[i][columns] = (float) (whole.m + Math.log(whole.l));
        }
        return output;
    }

    private Part part(float[] query, int from, int to) {
        if (to - from > block) {
            int middle = (from + to) >>> 1;
            return part(query, from, middle).merge(part(query, middle, to));
        }
        double[] logits = new double[to - from];
        double m = Double.NEGATIVE_INFINITY;
        for (int j = from; j < to; j++) {
            double dot = 0;
            for (int c = 0; c < query.length; c++) {
                dot += (double) query[c] * k[j][c];
            }
            logits[j - from] = dot / Math.sqrt(query.length);
            m = Math.max(m, logits[j - from]);
        }
        double l = 0;
        double[] accumulator = new double[v[0].length];
        for (int j = from; j < to; j++) {
            double weight = Math.exp(logits[j - from] - m);
            l += weight;
            for (int c = 0; c < accumulator.length; c++) {
                accumulator[c] += weight * v[j][c];
            }
        }
        return new Part(m, l, accumulator);
    }
}
