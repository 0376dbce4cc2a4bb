// Merges neighbouring streams two by two, then the results two by two, until one is left. The left one goes first where
// both are equal.
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
        long[][] runs = new long[streams.length][];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = new long[streams[i].length];
            for (int j = 0; j < runs[i].length; j++) {
                runs[i][j] = (long) streams[i][j] << 32 | i;
            }
        }
        while (runs.length > 1) {
            long[][] merged = new long[(runs.length + 1) / 2][];
            for (int i = 0; i < merged.length; i++) {
                merged[i] = 2 * i + 1 < runs.length ? merge(runs[2 * i], runs[2 * i + 1]) : runs[2 * i];
            }
            runs = merged;
        }
        for (long element : runs[0]) {
            print(out, (int) (element >> 32), (int) element);
        }
        System.out.print(out);
    }

    private static long[] merge(long[] left, long[] right) {
        long[] merged = new long[left.length + right.length];
        int l = 0;
        int r = 0;
        for (int i = 0; i < merged.length; i++) {
            boolean takesLeft = r == right.length || (l < left.length && left[l] < right[r]);
            merged[i] = takesLeft ? left[l++] : right[r++];
        }
        return merged;
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
