// Searches from the top and remembers every state of item and free capacity.
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StreamTokenizer;
import java.util.Arrays;

class Main {
    public static void main(String[] args) throws IOException {
        StreamTokenizer in = new StreamTokenizer(new BufferedReader(new InputStreamReader(System.in)));
        int n = next(in);
        int capacity = next(in);
        int[] volumes = new int[n];
        int[] values = new int[n];
        for (int i = 0; i < n; i++) {
            volumes[i] = next(in);
            values[i] = next(in);
        }
        int[][] known = new int[n][capacity + 1];
        for (int[] row : known) {
            Arrays.fill(row, -1);
        }
        System.out.println(best(0, capacity, volumes, values, known));
    }

    private static int best(int i, int free, int[] volumes, int[] values, int[][] known) {
        if (i == volumes.length) {
            return 0;
        }
        if (known[i][free] < 0) {
            int best = best(i + 1, free, volumes, values, known);
            if (volumes[i] <= free) {
                best = Math.max(best, values[i] + best(i + 1, free - volumes[i], volumes, values, known));
            }
            known[i][free] = best;
        }
        return known[i][free];
    }

    private static int next(StreamTokenizer in) throws IOException {
        in.nextToken();
        return (int) in.nval;
    }
}
