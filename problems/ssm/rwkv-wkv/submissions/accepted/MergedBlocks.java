// The past as a value that can be merged: two sums with their exponent taken out. A block is summed up from nothing,
// and what came before it is merged in afterwards, decayed by the distance. Merging is associative, so that blocks
// could
// be summed up in parallel.
class Solution {
    private static final int BLOCK = 16;

    /** top · e^max and bottom · e^max. */
    private record Past(double top, double bottom, double max) {
        static final Past NOTHING = new Past(0, 0, Double.NEGATIVE_INFINITY);

        Past decayed(double by) {
            return new Past(top, bottom, max - by);
        }

        Past and(Past other) {
            double larger = Math.max(max, other.max);
            if (larger == Double.NEGATIVE_INFINITY) {
                return NOTHING;
            }
            double mine = Math.exp(max - larger);
            double theirs = Math.exp(other.max - larger);
            return new Past(mine * top + theirs * other.top, mine * bottom + theirs * other.bottom, larger);
        }
    }

    public float[][] wkv(float[] w, float[] u, float[][] k, float[][] v) {
        float[][] out = new float[k.length][w.length];
        for (int c = 0; c < w.length; c++) {
            Past before = Past.NOTHING; // all tokens before the block, as the block's first token sees them
            for (int from = 0; from < k.length; from += BLOCK) {
                Past local = Past.NOTHING; // the tokens of the block before t
                int to = Math.min(from + BLOCK, k.length);
                for (int t = from; t < to; t++) {
                    Past own = new Past(v[t][c], 1, (double) u[c] + k[t][c]);
                    Past all = before.decayed((t - from) * (double) w[c])
                            .and(local)
                            .and(own);
                    out[t][c] = (float) (all.top / all.bottom);
                    local = local.decayed(w[c]).and(new Past(v[t][c], 1, k[t][c]));
                }
                before = before.decayed((to - from) * (double) w[c]).and(local);
            }
        }
        return out;
    }
}
