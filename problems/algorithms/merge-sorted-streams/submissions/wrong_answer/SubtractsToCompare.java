// Compares two numbers by subtracting them, which overflows when they are far apart.
import java.io.IOException;
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
        Queue<int[]> heads = new PriorityQueue<>((a, b) -> a[0] != b[0] ? a[0] - b[0] : a[1] - b[1]);
        for (int i = 0; i < streams.length; i++) {
            if (streams[i].length > 0) {
                heads.add(new int[] {streams[i][0], i, 0});
            }
        }
        while (!heads.isEmpty()) {
            int[] head = heads.remove();
            print(out, head[0], head[1]);
            int[] stream = streams[head[1]];
            head[2]++;
            if (head[2] < stream.length) {
                head[0] = stream[head[2]];
                heads.add(head);
            }
        }
        System.out.print(out);
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
