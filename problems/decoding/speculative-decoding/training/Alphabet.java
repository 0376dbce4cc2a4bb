/** The characters of the model: new line and the printable ones of ASCII. */
final class Alphabet {
    static final int SIZE = 96;
    private static final char FIRST = ' ';

    private Alphabet() {}

    static int code(char c) {
        return c == '\n' ? 0 : c - FIRST + 1;
    }

    static char character(int code) {
        return code == 0 ? '\n' : (char) (code - 1 + FIRST);
    }

    static boolean has(char c) {
        return c == '\n' || (c >= FIRST && c <= '~');
    }

    static int[] codes(CharSequence text) {
        return text.chars().map(c -> code((char) c)).toArray();
    }
}
