// Keeps the row of every item, although each row is read only once, by the next one.
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StreamTokenizer;

class Main {
    public static void main(String[] args) throws IOException {
        StreamTokenizer in = new StreamTokenizer(new BufferedReader(new InputStreamReader(System.in)));
        int n = next(in);
        int capacity = next(in);
        int[][] best = new int[n + 1][capacity + 1];
        for (int i = 1; i <= n; i++) {
            int volume = next(in);
            int value = next(in);
            for (int c = 0; c <= capacity; c++) {
                best[i][c] = best[i - 1][c];
                if (volume <= c) {
                    best[i][c] = Math.max(best[i][c], best[i - 1][c - volume] + value);
                }
            }
        }
        System.out.println(best[n][capacity]);
    }

    private static int next(StreamTokenizer in) throws IOException {
        in.nextToken();
        return (int) in.nval;
    }
}
