// Divides and conquers: (max, sum) of two halves merge into that of the whole, in any order, as tiles on different
// cores
// would.
class Solution {
    private record Part(double max, double sum) {
        static final Part NONE = new Part(Double.NEGATIVE_INFINITY, 0);

        Part merge(Part other) {
            if (other.max > max) {
                return other.merge(this);
            }
            return other.sum == 0 ? this : new Part(max, sum + other.sum * Math.exp(other.max - max));
        }
    }

    public float[][] softmax(float[][] logits) {
        float[][] result = new float[logits.length][];
        for (int row = 0; row < logits.length; row++) {
            float[] x = logits[row];
            Part whole = part(x, 0, x.length);
            float[] out = new float[x.length + 1];
            if (whole.sum > 0) {
                for (int i = 0; i < x.length; i++) {
                    out[i] = (float) (Math.exp(x[i] - whole.max) / whole.sum);
                }
            }
            out[x.length] = (float) (whole.max + Math.log(whole.sum)); // both are -∞ if all is masked
            result[row] = out;
        }
        return result;
    }

    private static Part part(float[] x, int from, int to) {
        if (to - from == 0) {
            return Part.NONE;
        }
        if (to - from == 1) {
            return x[from] == Float.NEGATIVE_INFINITY ? Part.NONE : new Part(x[from], 1);
        }
        int middle = (from + to) >>> 1;
        return part(x, from, middle).merge(part(x, middle, to));
    }
}
