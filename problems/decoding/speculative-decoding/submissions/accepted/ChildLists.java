import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

// Builds the list of each node's children, then walks down; divides what is left by its sum after every rejection.
class Solution {
    public int[] treeAccept(int[] parents, int[] tokens, double[][] p, double[] u) {
        int m = parents.length;
        int[] first = new int[m + 1];
        int[] next = new int[m];
        Arrays.fill(first, -1);
        for (int i = m - 1; i >= 0; i--) {
            next[i] = first[parents[i] + 1];
            first[parents[i] + 1] = i;
        }
        List<Integer> result = new ArrayList<>();
        int tried = 0;
        double[] left = p[0].clone();
        int child = first[0];
        while (child >= 0) {
            if (u[tried++] < left[tokens[child]]) {
                result.add(child);
                left = p[child + 1].clone();
                child = first[child + 1];
            } else {
                left[tokens[child]] = 0;
                normalise(left);
                child = next[child];
            }
        }
        double point = u[tried];
        int x = -1;
        while (point >= 0 && x + 1 < left.length) {
            point -= left[++x];
        }
        result.add(x);
        return result.stream().mapToInt(Integer::intValue).toArray();
    }

    private static void normalise(double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        for (int x = 0; x < weights.length; x++) {
            weights[x] /= sum;
        }
    }
}
