// Asks the ring buffer before the position's own key and value are in it: the first output has nothing to see and is
// taken as the value itself, the others miss themselves and see one key too old.
class Solution {
    private float[][] keys;
    private float[][] values;
    private int filled;
    private int next;

    public float[][] attend(float[][] q, float[][] k, float[][] v, int window) {
        keys = new float[Math.min(window, q.length)][];
        values = new float[keys.length][];
        filled = 0;
        next = 0;
        float[][] output = new float[q.length][];
        for (int i = 0; i < q.length; i++) {
            output[i] = i == 0 ? v[0].clone() : look(q[i]);
            keys[next] = k[i];
            values[next] = v[i];
            next = next + 1 == keys.length ? 0 : next + 1;
            filled = Math.min(filled + 1, keys.length);
        }
        return output;
    }

    private float[] look(float[] query) {
        double[] weights = new double[filled];
        double max = Double.NEGATIVE_INFINITY;
        for (int slot = 0; slot < filled; slot++) {
            for (int c = 0; c < query.length; c++) {
                weights[slot] += (double) query[c] * keys[slot][c];
            }
            weights[slot] /= Math.sqrt(query.length);
            max = Math.max(max, weights[slot]);
        }
        double sum = 0;
        double[] mean = new double[values[0].length];
        for (int slot = 0; slot < filled; slot++) {
            double weight = Math.exp(weights[slot] - max);
            sum += weight;
            for (int c = 0; c < mean.length; c++) {
                mean[c] += weight * values[slot][c];
            }
        }
        float[] output = new float[mean.length];
        for (int c = 0; c < mean.length; c++) {
            output[c] = (float) (mean[c] / sum);
        }
        return output;
    }
}
