import java.util.ArrayList;
import java.util.List;

// Looks through all nodes for the children of each node on the path: quadratic on a long chain.
class Solution {
    public int[] treeAccept(int[] parents, int[] tokens, double[][] p, double[] u) {
        List<Integer> result = new ArrayList<>();
        int tried = 0;
        int at = -1;
        while (true) {
            double[] weights = p[at + 1].clone();
            double mass = 1;
            int next = -1;
            for (int child : childrenOf(at, parents)) {
                if (u[tried++] * mass < weights[tokens[child]]) {
                    next = child;
                    break;
                }
                mass -= weights[tokens[child]];
                weights[tokens[child]] = 0;
            }
            if (next < 0) {
                result.add(draw(weights, u[tried] * mass));
                return result.stream().mapToInt(Integer::intValue).toArray();
            }
            result.add(next);
            at = next;
        }
    }

    private static List<Integer> childrenOf(int node, int[] parents) {
        List<Integer> children = new ArrayList<>();
        for (int i = 0; i < parents.length; i++) {
            if (parents[i] == node) {
                children.add(i);
            }
        }
        return children;
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
