import java.util.Arrays;
import java.util.BitSet;

// Remembers which tokens were refused for the last draw only, and holds a twin against the probability of the row.
class Solution {
    public int[] treeAccept(int[] parents, int[] tokens, double[][] p, double[] u) {
        int[] result = new int[parents.length + 1];
        int count = 0;
        int tried = 0;
        int at = -1;
        BitSet refused = new BitSet();
        double mass = 1;
        for (int i = 0; i < parents.length; i++) {
            if (parents[i] != at) {
                continue;
            }
            double probability = p[at + 1][tokens[i]];
            if (u[tried++] * mass < probability) {
                result[count++] = i;
                at = i;
                refused.clear();
                mass = 1;
            } else if (!refused.get(tokens[i])) {
                refused.set(tokens[i]);
                mass -= probability;
            }
        }
        double[] row = p[at + 1];
        double point = u[tried] * mass;
        int x = -1;
        do {
            x++;
            point -= refused.get(x) ? 0 : row[x];
        } while (point >= 0);
        result[count++] = x;
        return Arrays.copyOf(result, count);
    }
}
