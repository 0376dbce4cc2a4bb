import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;

// Sifts down from the last inner node to the root, then moves the largest number behind the heap until nothing is left.
// Reads bytes through a buffer of its own.
class Main {
    public static void main(String[] args) throws IOException {
        Input input = new Input();
        int[] a = new int[input.nextInt()];
        for (int i = 0; i < a.length; i++) {
            a[i] = input.nextInt();
        }
        PrintStream out = new PrintStream(System.out, false);
        for (int i = a.length / 2 - 1; i >= 0; i--) {
            siftDown(a, i, a.length);
        }
        out.println(joined(a));
        for (int size = a.length - 1; size > 0; size--) {
            int largest = a[0];
            a[0] = a[size];
            a[size] = largest;
            siftDown(a, 0, size);
        }
        out.println(joined(a));
        out.flush();
    }

    private static void siftDown(int[] a, int node, int size) {
        int number = a[node];
        while (2 * node + 1 < size) {
            int child = 2 * node + 1;
            if (child + 1 < size && a[child + 1] > a[child]) {
                child++;
            }
            if (a[child] <= number) {
                break;
            }
            a[node] = a[child];
            node = child;
        }
        a[node] = number;
    }

    private static StringBuilder joined(int[] a) {
        StringBuilder line = new StringBuilder(12 * a.length);
        for (int number : a) {
            line.append(number).append(' ');
        }
        return line;
    }

    private static final class Input {
        private final InputStream in = System.in;
        private final byte[] buffer = new byte[1 << 16];
        private int position;
        private int length;

        int nextInt() throws IOException {
            int b = nextByte();
            while (b <= ' ') {
                b = nextByte();
            }
            boolean negative = b == '-';
            if (negative) {
                b = nextByte();
            }
            int number = 0; // at or below zero, where int has room for one number more
            while (b >= '0' && b <= '9') {
                number = 10 * number - (b - '0');
                b = nextByte();
            }
            return negative ? number : -number;
        }

        /** The next byte, -1 at the end. */
        private int nextByte() throws IOException {
            if (position == length) {
                length = in.read(buffer, 0, buffer.length);
                position = 0;
                if (length <= 0) {
                    length = 0;
                    return -1;
                }
            }
            return buffer[position++];
        }
    }
}
