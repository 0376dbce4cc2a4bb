// Keeps the head of each stream in a heap, ordered by number and then by stream: both fit into one long.
import java.io.IOException;

class Main {
    public static void main(String[] args) throws IOException {
        Numbers in = new Numbers(System.in.readAllBytes());
        int[][] streams = new int[in.next()][];
        int total = 0;
        for (int i = 0; i < streams.length; i++) {
            streams[i] = new int[in.next()];
            for (int j = 0; j < streams[i].length; j++) {
                streams[i][j] = in.next();
            }
            total += streams[i].length;
        }
        StringBuilder out = new StringBuilder();
        out.append(total).append('\n');
        long[] heap = new long[streams.length];
        int size = 0;
        for (int i = 0; i < streams.length; i++) {
            if (streams[i].length > 0) {
                heap[size++] = head(streams[i][0], i);
            }
        }
        for (int i = size / 2 - 1; i >= 0; i--) {
            sink(heap, size, i, heap[i]);
        }
        int[] taken = new int[streams.length];
        while (size > 0) {
            int stream = (int) heap[0];
            print(out, (int) (heap[0] >> 32), stream);
            taken[stream]++;
            // the next number of the same stream takes the place of the last one at the top
            long next = taken[stream] < streams[stream].length
                    ? head(streams[stream][taken[stream]], stream)
                    : heap[--size];
            sink(heap, size, 0, next);
        }
        System.out.print(out);
    }

    private static long head(int number, int stream) {
        return (long) number << 32 | stream;
    }

    private static void sink(long[] heap, int size, int place, long element) {
        int child = 2 * place + 1;
        while (child < size) {
            if (child + 1 < size && heap[child + 1] < heap[child]) {
                child++;
            }
            if (element <= heap[child]) {
                break;
            }
            heap[place] = heap[child];
            place = child;
            child = 2 * place + 1;
        }
        heap[place] = element;
    }

    private static void print(StringBuilder out, int number, int stream) {
        out.append(number).append(' ').append(stream + 1).append('\n');
    }

    /** The integers of standard input, read at once. */
    private static final class Numbers {
        private final byte[] text;
        private int at;

        Numbers(byte[] text) {
            this.text = text;
        }

        int next() {
            while (text[at] <= ' ') {
                at++;
            }
            boolean negative = text[at] == '-';
            if (negative) {
                at++;
            }
            int number = 0; // kept negative, for the sake of -2^31
            while (at < text.length && text[at] > ' ') {
                number = 10 * number - (text[at++] - '0');
            }
            return negative ? number : -number;
        }
    }
}
