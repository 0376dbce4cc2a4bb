/** The characters of the model: new line and the printable ones of ASCII. */
final class Alphabet {
    static final int SIZE = 96;
    private static final char FIRST = ' ';

    private Alphabet() {}

    static int code(char c) {
        return c == '\n' ? 0 : c - FIRST + 1;
    }

    static int[] codes(CharSequence text) {
        return text.chars().map(c -> code((char) c)).toArray();
    }
}
