// Gives the row one cell for each unit of capacity and forgets the cell for capacity zero.
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StreamTokenizer;

class Main {
    public static void main(String[] args) throws IOException {
        StreamTokenizer in = new StreamTokenizer(new BufferedReader(new InputStreamReader(System.in)));
        int n = next(in);
        int capacity = next(in);
        int[] best = new int[capacity];
        for (int i = 0; i < n; i++) {
            int volume = next(in);
            int value = next(in);
            for (int c = capacity; c >= volume; c--) {
                best[c] = Math.max(best[c], best[c - volume] + value);
            }
        }
        System.out.println(best[capacity]);
    }

    private static int next(StreamTokenizer in) throws IOException {
        in.nextToken();
        return (int) in.nval;
    }
}
