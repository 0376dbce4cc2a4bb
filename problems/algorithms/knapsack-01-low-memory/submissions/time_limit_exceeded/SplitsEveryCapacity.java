// Saves memory by dividing the items: combines the rows of two halves by trying every split of every capacity, which
// takes time with the square of the capacity.
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StreamTokenizer;

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
        System.out.println(row(0, n, capacity, volumes, values)[capacity]);
    }

    private static int[] row(int from, int to, int capacity, int[] volumes, int[] values) {
        int[] best = new int[capacity + 1];
        if (to - from == 1) {
            for (int c = volumes[from]; c <= capacity; c++) {
                best[c] = values[from];
            }
        } else if (to - from > 1) {
            int middle = (from + to) >>> 1;
            int[] left = row(from, middle, capacity, volumes, values);
            int[] right = row(middle, to, capacity, volumes, values);
            for (int c = 0; c <= capacity; c++) {
                for (int share = 0; share <= c; share++) {
                    best[c] = Math.max(best[c], left[share] + right[c - share]);
                }
            }
        }
        return best;
    }

    private static int next(StreamTokenizer in) throws IOException {
        in.nextToken();
        return (int) in.nval;
    }
}
