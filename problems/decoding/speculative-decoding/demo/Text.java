/** What is written so far, and what the trunk thought of all of it but the last token. */
final class Text {
    private final int width;
    private final int[] tokens = new int[Cache.CAPACITY];
    private int length;

    /** CAPACITY × width: the trunk's stream at each token that it has seen. */
    final float[] streams;

    Text(int width) {
        this.width = width;
        this.streams = new float[Cache.CAPACITY * width];
    }

    int length() {
        return length;
    }

    int token(int i) {
        return tokens[i];
    }

    int last() {
        return tokens[length - 1];
    }

    void add(int token) {
        tokens[length++] = token;
    }

    /** Takes a row of the trunk's last pass for the stream at this token. */
    void think(int position, float[] stream, int row) {
        System.arraycopy(stream, row * width, streams, position * width, width);
    }

    int[] slice(int from, int to) {
        return java.util.Arrays.copyOfRange(tokens, from, to);
    }
}
