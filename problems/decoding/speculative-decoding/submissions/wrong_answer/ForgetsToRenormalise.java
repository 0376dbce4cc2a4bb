import java.util.Arrays;

// Zeroes a refused token but goes on as if the rest still added up to 1: what is past its end goes to the last token.
class Solution {
    public int[] treeAccept(int[] parents, int[] tokens, double[][] p, double[] u) {
        int[] result = new int[parents.length + 1];
        int count = 0;
        int tried = 0;
        int at = -1;
        double[] left = p[0].clone();
        for (int i = 0; i < parents.length; i++) {
            if (parents[i] != at) {
                continue;
            }
            if (u[tried++] < left[tokens[i]]) {
                result[count++] = i;
                at = i;
                left = p[i + 1].clone();
            } else {
                left[tokens[i]] = 0;
            }
        }
        int x = 0;
        double sum = left[0];
        while (u[tried] >= sum && x + 1 < left.length) {
            sum += left[++x];
        }
        result[count++] = x;
        return Arrays.copyOf(result, count);
    }
}
