import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.StringTokenizer;

// Counts from one, so that the children of i are 2i and 2i + 1, and heapifies recursively: both subtrees, then the
// root.
class Main {
    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        int n = Integer.parseInt(in.readLine().strip());
        StringTokenizer tokens = new StringTokenizer(in.readLine());
        int[] a = new int[n + 1];
        for (int i = 1; i <= n; i++) {
            a[i] = Integer.parseInt(tokens.nextToken());
        }
        heapify(a, 1, n);
        System.out.println(joined(a));
        for (int size = n; size > 1; size--) {
            swap(a, 1, size);
            siftDown(a, 1, size - 1);
        }
        System.out.println(joined(a));
    }

    private static void heapify(int[] a, int node, int size) {
        if (2 * node <= size) {
            heapify(a, 2 * node, size);
            heapify(a, 2 * node + 1, size);
            siftDown(a, node, size);
        }
    }

    private static void siftDown(int[] a, int node, int size) {
        int largest = node;
        if (2 * node <= size && a[2 * node] > a[largest]) {
            largest = 2 * node;
        }
        if (2 * node < size && a[2 * node + 1] > a[largest]) {
            largest = 2 * node + 1;
        }
        if (largest != node) {
            swap(a, node, largest);
            siftDown(a, largest, size);
        }
    }

    private static void swap(int[] a, int i, int j) {
        int number = a[i];
        a[i] = a[j];
        a[j] = number;
    }

    private static StringBuilder joined(int[] a) {
        StringBuilder line = new StringBuilder();
        for (int i = 1; i < a.length; i++) {
            line.append(a[i]).append(' ');
        }
        return line;
    }
}
