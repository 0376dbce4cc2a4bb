// Walks a path of 150,000 nodes depth first, as the usual recursive solution of a tree problem does.
import java.util.Scanner;

class Main {
    private static final int NODES = 150_000;
    private static final int[] HEAD = new int[NODES];
    private static final int[] NEXT = new int[2 * NODES];
    private static final int[] TO = new int[2 * NODES];
    private static final long[] SUM = new long[NODES];
    private static int edges;

    static void join(int from, int to) {
        TO[++edges] = to;
        NEXT[edges] = HEAD[from];
        HEAD[from] = edges;
    }

    static void walk(int node, int parent, long depth, long weight, double share) {
        SUM[node] = 1;
        for (int edge = HEAD[node]; edge != 0; edge = NEXT[edge]) {
            int other = TO[edge];
            if (other != parent) {
                walk(other, node, depth + 1, weight * 3, share + SUM[node]);
                SUM[node] += SUM[other];
            }
        }
    }

    public static void main(String[] args) {
        for (int i = 1; i < NODES; i++) {
            join(i - 1, i);
            join(i, i - 1);
        }
        walk(0, -1, 0, 0, 0);
        Scanner in = new Scanner(System.in);
        long sum = SUM[0] - NODES;
        while (in.hasNextLong()) {
            sum += in.nextLong();
        }
        System.out.println(sum);
    }
}
