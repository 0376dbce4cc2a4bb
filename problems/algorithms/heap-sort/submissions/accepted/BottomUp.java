import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StreamTokenizer;

// Bottom-up heapsort: follows the larger children down to a leaf without looking at the number, then climbs back to the
// place where it belongs. That takes about half the comparisons and gives the same heap.
class Main {
    public static void main(String[] args) throws IOException {
        StreamTokenizer in = new StreamTokenizer(new BufferedReader(new InputStreamReader(System.in)));
        int n = nextInt(in);
        int[] a = new int[n];
        for (int i = 0; i < n; i++) {
            a[i] = nextInt(in);
        }
        PrintWriter out = new PrintWriter(System.out);
        for (int root = n / 2 - 1; root >= 0; root--) {
            place(a, a[root], root, n);
        }
        print(a, out);
        for (int last = n - 1; last > 0; last--) {
            int number = a[last];
            a[last] = a[0];
            place(a, number, 0, last);
        }
        print(a, out);
        out.flush();
    }

    /** Puts the number into the heap whose root is free. */
    private static void place(int[] a, int number, int root, int size) {
        int node = root;
        while (2 * node + 2 < size) {
            node = 2 * node + (a[2 * node + 2] > a[2 * node + 1] ? 2 : 1);
        }
        if (2 * node + 1 < size) {
            node = 2 * node + 1;
        }
        while (node > root && a[node] <= number) {
            node = (node - 1) / 2;
        }
        // everything above on the path moves up by one
        while (node > root) {
            int moving = a[node];
            a[node] = number;
            number = moving;
            node = (node - 1) / 2;
        }
        a[root] = number;
    }

    private static int nextInt(StreamTokenizer in) throws IOException {
        in.nextToken();
        return (int) in.nval; // a double holds every int
    }

    private static void print(int[] a, PrintWriter out) {
        StringBuilder line = new StringBuilder();
        for (int number : a) {
            line.append(number).append(' ');
        }
        out.println(line);
    }
}
