import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Arrays;
import java.util.stream.Collectors;

// Builds the whole heap anew after each removal, where one sift down of the root would do: quadratic.
class Main {
    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        int n = Integer.parseInt(in.readLine());
        int[] a = Arrays.stream(in.readLine().split(" "))
                .mapToInt(Integer::parseInt)
                .toArray();
        for (int i = n / 2 - 1; i >= 0; i--) {
            siftDown(a, i, n);
        }
        print(a);
        for (int size = n - 1; size > 0; size--) {
            swap(a, 0, size);
            for (int i = size / 2 - 1; i >= 0; i--) {
                siftDown(a, i, size);
            }
        }
        print(a);
    }

    private static void siftDown(int[] a, int node, int size) {
        while (2 * node + 1 < size) {
            int child = 2 * node + 1;
            if (child + 1 < size && a[child + 1] > a[child]) {
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
