// Right and in time, but each new row is drawn through a stream: every cell passes a pipeline of calls on its way.
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StreamTokenizer;
import java.util.stream.IntStream;

class Main {
    public static void main(String[] args) throws IOException {
        StreamTokenizer in = new StreamTokenizer(new BufferedReader(new InputStreamReader(System.in)));
        int n = next(in);
        int capacity = next(in);
        int[] best = new int[capacity + 1];
        for (int i = 0; i < n; i++) {
            int volume = next(in);
            int value = next(in);
            int[] before = best;
            best = IntStream.rangeClosed(0, capacity)
                    .map(c -> c < volume ? before[c] : Math.max(before[c], before[c - volume] + value))
                    .toArray();
        }
        System.out.println(best[capacity]);
    }

    private static int next(StreamTokenizer in) throws IOException {
        in.nextToken();
        return (int) in.nval;
    }
}
