import java.util.Arrays;

// Parents come before their children, so one scan over the nodes meets all that has to be tried, in the right order.
class Solution {
    public int[] treeAccept(int[] parents, int[] tokens, double[][] p, double[] u) {
        int[] result = new int[parents.length + 1];
        int count = 0;
        int tried = 0;
        int at = -1;
        double[] weights = p[0].clone();
        double mass = 1;
        for (int i = 0; i < parents.length; i++) {
            if (parents[i] != at) {
                continue;
            }
            if (u[tried++] * mass < weights[tokens[i]]) {
                result[count++] = i;
                at = i;
                weights = p[i + 1].clone();
                mass = 1;
            } else {
                mass -= weights[tokens[i]];
                weights[tokens[i]] = 0;
            }
        }
        result[count++] = draw(weights, u[tried] * mass);
        return Arrays.copyOf(result, count);
    }

    private static int draw(double[] weights, double point) {
        int x = 0;
        double sum = weights[0];
        while (point >= sum) {
            sum += weights[++x];
        }
        return x;
    }
}
