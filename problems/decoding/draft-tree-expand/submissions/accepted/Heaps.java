import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

// Keeps the best few in a small heap with the worst of them on top, and asks for the followers of a token only once.
// Nodes are numbers into plain arrays.
class Solution {
    public int[][] draft(double[][] next, int root, int k, int depth, int m) {
        int capacity = 1 + k + (depth - 1) * k * k;
        double[] values = new double[capacity];
        int[] parents = new int[capacity];
        int[] tokens = new int[capacity];
        values[0] = 1;
        tokens[0] = root;
        Map<Integer, int[]> known = new HashMap<>();
        int from = 0;
        int nodes = 1;
        for (int level = 1; level <= depth; level++) {
            int[] expanded = best(values, from, nodes, k);
            from = nodes;
            for (int node : expanded) {
                double[] confidences = next[tokens[node]];
                int[] followers = known.computeIfAbsent(tokens[node], token -> followers(confidences, k));
                for (int token : followers) {
                    parents[nodes] = node;
                    tokens[nodes] = token;
                    values[nodes] = values[node] * confidences[token];
                    nodes++;
                }
            }
        }

        int[] kept = best(values, 1, nodes, m);
        int[][] tree = new int[2][kept.length];
        for (int i = 0; i < kept.length; i++) {
            // the parent is kept too: it has a smaller number and no smaller value
            tree[0][i] = parents[kept[i]] == 0 ? -1 : Arrays.binarySearch(kept, parents[kept[i]]);
            tree[1][i] = tokens[kept[i]];
        }
        return tree;
    }

    /** The {@code k} most likely followers, the likeliest first. */
    private static int[] followers(double[] confidences, int k) {
        int[] chosen = best(confidences, 0, confidences.length, k);
        // insertion keeps equal ones in the order of their numbers
        for (int i = 1; i < chosen.length; i++) {
            int token = chosen[i];
            int hole = i;
            while (hole > 0 && confidences[chosen[hole - 1]] < confidences[token]) {
                chosen[hole] = chosen[hole - 1];
                hole--;
            }
            chosen[hole] = token;
        }
        return chosen;
    }

    /** Of the places {@code from} to {@code to} those of the {@code count} largest scores, ascending. */
    private static int[] best(double[] scores, int from, int to, int count) {
        int size = Math.min(count, to - from);
        int[] heap = new int[size];
        for (int i = 0; i < size; i++) {
            heap[i] = from + i;
        }
        for (int i = size / 2 - 1; i >= 0; i--) {
            sink(heap, i, scores);
        }
        for (int place = from + size; place < to; place++) {
            // a later place loses against an equal score
            if (scores[place] > scores[heap[0]]) {
                heap[0] = place;
                sink(heap, 0, scores);
            }
        }
        Arrays.sort(heap);
        return heap;
    }

    private static void sink(int[] heap, int hole, double[] scores) {
        int place = heap[hole];
        for (int child = 2 * hole + 1; child < heap.length; child = 2 * hole + 1) {
            if (child + 1 < heap.length && worse(heap[child + 1], heap[child], scores)) {
                child++;
            }
            if (!worse(heap[child], place, scores)) {
                break;
            }
            heap[hole] = heap[child];
            hole = child;
        }
        heap[hole] = place;
    }

    private static boolean worse(int a, int b, double[] scores) {
        return scores[a] < scores[b] || scores[a] == scores[b] && a > b;
    }
}
