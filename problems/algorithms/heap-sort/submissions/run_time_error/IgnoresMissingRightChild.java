import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Arrays;
import java.util.stream.Collectors;

// Takes for granted that an inner node has two children; when n is even, the last one has only a left child.
class Main {
    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        int n = Integer.parseInt(in.readLine());
        int[] a = Arrays.stream(in.readLine().split(" "))
                .mapToInt(Integer::parseInt)
                .toArray();
        for (int i = n / 2 - 1; i >= 0; i--) {
            siftDown(a, i);
        }
        print(a);
        Arrays.sort(a);
        print(a);
    }

    private static void siftDown(int[] a, int node) {
        while (2 * node + 1 < a.length) {
            int child = 2 * node + 1;
            if (a[child + 1] > a[child]) {
                child++;
            }
            if (a[node] >= a[child]) {
                return;
            }
            swap(a, node, child);
            node = child;
        }
    }

    private static void swap(int[] a, int i, int j) {
        int number = a[i];
        a[i] = a[j];
        a[j] = number;
    }

    private static void print(int[] a) {
        System.out.println(Arrays.stream(a).mapToObj(Integer::toString).collect(Collectors.joining(" ")));
    }
}
