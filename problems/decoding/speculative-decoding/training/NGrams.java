/** A table of what follows most often after a few characters, the poorest drafter of all. */
final class NGrams {
    static final int CONTEXT = 6;
    private static final int PLACES = 1 << 18;

    private NGrams() {}

    /** For each place, to which contexts are hashed, the character that follows most often in the training texts. */
    static byte[] table(Corpus corpus) {
        int[] counts = new int[PLACES * Alphabet.SIZE];
        for (Corpus.Source source : corpus.sources()) {
            int[] text = Alphabet.codes(source.training());
            for (int at = CONTEXT; at < text.length; at++) {
                counts[place(text, at - CONTEXT) * Alphabet.SIZE + text[at]]++;
            }
        }
        byte[] table = new byte[PLACES];
        for (int place = 0; place < PLACES; place++) {
            int best = 0;
            for (int i = 1; i < Alphabet.SIZE; i++) {
                best = counts[place * Alphabet.SIZE + i] > counts[place * Alphabet.SIZE + best] ? i : best;
            }
            table[place] = (byte) best;
        }
        return table;
    }

    private static int place(int[] text, int from) {
        int hash = 0;
        for (int i = from; i < from + CONTEXT; i++) {
            hash = hash * 97 + text[i];
        }
        return (hash * 0x9E3779B1) >>> (Integer.numberOfLeadingZeros(PLACES) + 1);
    }
}
