/** The tokens: new line and the printable characters of ASCII. */
final class Alphabet {
    static final int SIZE = 96;

    private Alphabet() {}

    /** What is not among them becomes a question mark. */
    static int[] tokens(String text) {
        return text.chars()
                .map(c -> c == '\n' ? 0 : c < ' ' || c > '~' ? '?' - ' ' + 1 : c - ' ' + 1)
                .toArray();
    }

    static String piece(int token) {
        return token == 0 ? "\n" : String.valueOf((char) (token - 1 + ' '));
    }
}
