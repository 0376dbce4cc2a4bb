// Drops the empty streams at once, so that those behind them get wrong numbers.
import java.io.IOException;
import java.util.Arrays;
import java.util.PriorityQueue;
import java.util.Queue;

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
        streams = Arrays.stream(streams).filter(stream -> stream.length > 0).toArray(int[][]::new);
        int[] taken = new int[streams.length];
        Queue<Long> heads = new PriorityQueue<>();
        for (int i = 0; i < streams.length; i++) {
            if (streams[i].length > 0) {
                heads.add(head(streams[i][0], i));
            }
        }
        while (!heads.isEmpty()) {
            long head = heads.remove();
            int stream = (int) head;
            print(out, (int) (head >> 32), stream);
            taken[stream]++;
            if (taken[stream] < streams[stream].length) {
                heads.add(head(streams[stream][taken[stream]], stream));
            }
        }
        System.out.print(out);
    }

    private static long head(int number, int stream) {
        return (long) number << 32 | stream;
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
