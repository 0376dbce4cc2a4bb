import java.util.Arrays;

// Leaves p as it is after a rejection: a refused token can be drawn all the same, and its siblings get too little.
class Solution {
    public int[] treeAccept(int[] parents, int[] tokens, double[][] p, double[] u) {
        int[] result = new int[parents.length + 1];
        int count = 0;
        int tried = 0;
        int at = -1;
        for (int i = 0; i < parents.length; i++) {
            if (parents[i] == at && u[tried++] < p[at + 1][tokens[i]]) {
                result[count++] = i;
                at = i;
            }
        }
        double[] row = p[at + 1];
        int x = 0;
        double sum = row[0];
        while (u[tried] >= sum) {
            sum += row[++x];
        }
        result[count++] = x;
        return Arrays.copyOf(result, count);
    }
}
