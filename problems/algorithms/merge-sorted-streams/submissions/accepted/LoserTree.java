// Plays a tournament among the heads: each inner node keeps the stream that lost there, so a new head only plays
// against
// the losers on its way up.
import java.io.IOException;

class Main {
    public static void main(String[] args) throws IOException {
        Numbers in = new Numbers(System.in.readAllBytes());
        int[][] streams = new int[in.next()][];
        int total = 0;
        for (int i = 0; i < streams.length; i++) {
            streams[i] = new int[in.next()];
            for (int j = 0; j < streams[i].length; j++) {
                streams[i][j] = in.next();
            }
            total += streams[i].length;
        }
        StringBuilder out = new StringBuilder();
        out.append(total).append('\n');
        LoserTree tree = new LoserTree(streams);
        for (int i = 0; i < total; i++) {
            int stream = tree.winner();
            print(out, tree.take(), stream);
        }
        System.out.print(out);
    }

    /** Leaf i of the tree, stream i, is node k + i; the children of node p are nodes 2p and 2p + 1. */
    private static final class LoserTree {
        private final int[][] streams;
        private final int[] taken;
        private final int[] loser;
        private int winner;

        LoserTree(int[][] streams) {
            this.streams = streams;
            int k = streams.length;
            taken = new int[k];
            loser = new int[k];
            int[] winners = new int[2 * k];
            for (int node = 2 * k - 1; node > 0; node--) {
                if (node >= k) {
                    winners[node] = node - k;
                } else {
                    int left = winners[2 * node];
                    int right = winners[2 * node + 1];
                    winners[node] = beats(left, right) ? left : right;
                    loser[node] = beats(left, right) ? right : left;
                }
            }
            winner = winners[1];
        }

        int winner() {
            return winner;
        }

        /** Takes the winner's head and finds the next winner. */
        int take() {
            int number = streams[winner][taken[winner]++];
            int risen = winner;
            for (int node = (streams.length + winner) / 2; node > 0; node /= 2) {
                if (beats(loser[node], risen)) {
                    int loses = risen;
                    risen = loser[node];
                    loser[node] = loses;
                }
            }
            winner = risen;
            return number;
        }

        /** An exhausted stream loses against every other. */
        private boolean beats(int a, int b) {
            if (taken[a] == streams[a].length) {
                return false;
            }
            if (taken[b] == streams[b].length) {
                return true;
            }
            int order = Integer.compare(streams[a][taken[a]], streams[b][taken[b]]);
            return order != 0 ? order < 0 : a < b;
        }
    }

    private static void print(StringBuilder out, int number, int stream) {
        out.append(number).append(' ').append(stream + 1).append('\n');
    }

    /** The integers of standard input, read at once. */
    private static final class Numbers {
        private final byte[] text;
        private int at;

        Numbers(byte[] text) {
            this.text = text;
        }

        int next() {
            while (text[at] <= ' ') {
                at++;
            }
            boolean negative = text[at] == '-';
            if (negative) {
                at++;
            }
            int number = 0; // kept negative, for the sake of -2^31
            while (at < text.length && text[at] > ' ') {
                number = 10 * number - (text[at++] - '0');
            }
            return negative ? number : -number;
        }
    }
}
