import java.util.Arrays;

// Gives every node its own random number, u[i], and the last one to the draw: nodes that are never tried use some up.
class Solution {
    public int[] treeAccept(int[] parents, int[] tokens, double[][] p, double[] u) {
        int[] result = new int[parents.length + 1];
        int count = 0;
        int at = -1;
        double[] weights = p[0].clone();
        double mass = 1;
        for (int i = 0; i < parents.length; i++) {
            if (parents[i] != at) {
                continue;
            }
            if (u[i] * mass < weights[tokens[i]]) {
                result[count++] = i;
                at = i;
                weights = p[i + 1].clone();
                mass = 1;
            } else {
                mass -= weights[tokens[i]];
                weights[tokens[i]] = 0;
            }
        }
        int x = 0;
        double sum = weights[0];
        while (u[parents.length] * mass >= sum) {
            sum += weights[++x];
        }
        result[count++] = x;
        return Arrays.copyOf(result, count);
    }
}
