// Needs hardly any memory, because it remembers nothing: tries both choices for each item, exponentially often.
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
        System.out.println(best(0, capacity, volumes, values));
    }

    private static int best(int i, int free, int[] volumes, int[] values) {
        if (i == volumes.length) {
            return 0;
        }
        int left = best(i + 1, free, volumes, values);
        if (volumes[i] > free) {
            return left;
        }
        return Math.max(left, values[i] + best(i + 1, free - volumes[i], volumes, values));
    }

    private static int next(StreamTokenizer in) throws IOException {
        in.nextToken();
        return (int) in.nval;
    }
}
