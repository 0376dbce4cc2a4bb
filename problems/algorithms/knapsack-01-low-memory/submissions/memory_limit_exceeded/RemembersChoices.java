// One row of values, but beside it a table that tells for each item and capacity whether the item is packed: nobody
// asked
// which items they are.
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StreamTokenizer;

class Main {
    public static void main(String[] args) throws IOException {
        StreamTokenizer in = new StreamTokenizer(new BufferedReader(new InputStreamReader(System.in)));
        int n = next(in);
        int capacity = next(in);
        int[] best = new int[capacity + 1];
        boolean[][] packed = new boolean[n][capacity + 1];
        for (int i = 0; i < n; i++) {
            int volume = next(in);
            int value = next(in);
            for (int c = capacity; c >= volume; c--) {
                if (best[c - volume] + value > best[c]) {
                    best[c] = best[c - volume] + value;
                    packed[i][c] = true;
                }
            }
        }
        System.out.println(best[capacity]);
    }

    private static int next(StreamTokenizer in) throws IOException {
        in.nextToken();
        return (int) in.nval;
    }
}
