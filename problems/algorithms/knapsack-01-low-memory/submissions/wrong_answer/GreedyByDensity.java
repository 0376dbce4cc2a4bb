// Saves memory by not having a table at all: packs the items by value per volume, best first, as long as they fit.
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StreamTokenizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

class Main {
    public static void main(String[] args) throws IOException {
        StreamTokenizer in = new StreamTokenizer(new BufferedReader(new InputStreamReader(System.in)));
        int n = next(in);
        int capacity = next(in);
        List<int[]> items = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            items.add(new int[] {next(in), next(in)});
        }
        items.sort(Comparator.comparingDouble(item -> -item[1] / (double) item[0]));
        int total = 0;
        for (int[] item : items) {
            if (item[0] <= capacity) {
                capacity -= item[0];
                total += item[1];
            }
        }
        System.out.println(total);
    }

    private static int next(StreamTokenizer in) throws IOException {
        in.nextToken();
        return (int) in.nval;
    }
}
