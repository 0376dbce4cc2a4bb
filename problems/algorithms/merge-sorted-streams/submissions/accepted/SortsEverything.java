// Ignores that the streams are sorted: packs number and stream into one long each and sorts them all.
import java.io.IOException;
import java.util.Arrays;

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
        long[] all = new long[total];
        int filled = 0;
        for (int i = 0; i < streams.length; i++) {
            for (int number : streams[i]) {
                all[filled++] = (long) number << 32 | i;
            }
        }
        Arrays.sort(all);
        for (long element : all) {
            print(out, (int) (element >> 32), (int) element);
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
