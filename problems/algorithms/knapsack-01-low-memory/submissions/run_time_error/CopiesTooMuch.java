// Copies as many cells of the row as the item is large, also when the item is larger than the knapsack.
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StreamTokenizer;

class Main {
    public static void main(String[] args) throws IOException {
        StreamTokenizer in = new StreamTokenizer(new BufferedReader(new InputStreamReader(System.in)));
        int n = next(in);
        int capacity = next(in);
        int[] before = new int[capacity + 1];
        int[] after = new int[capacity + 1];
        for (int i = 0; i < n; i++) {
            int volume = next(in);
            int value = next(in);
            System.arraycopy(before, 0, after, 0, volume);
            for (int c = volume; c <= capacity; c++) {
                after[c] = Math.max(before[c], before[c - volume] + value);
            }
            int[] spare = before;
            before = after;
            after = spare;
        }
        System.out.println(before[capacity]);
    }

    private static int next(StreamTokenizer in) throws IOException {
        in.nextToken();
        return (int) in.nval;
    }
}
