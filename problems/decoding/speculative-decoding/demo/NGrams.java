/**
 * A table of what followed most often after a few characters in the text that the model was trained on. Different
 * characters may share a place: then the more frequent speaks.
 */
final class NGrams implements Drafter {
    private static final int CONTEXT = 6;

    private final byte[] table;
    private final int most;

    NGrams(Model model, int most) {
        this.table = model.bytes("ngrams");
        this.most = most;
    }

    @Override
    public Draft draft(Text text, Sampler sampler) {
        Draft draft = new Draft();
        if (text.length() < CONTEXT) {
            return draft;
        }
        int[] window = text.slice(text.length() - CONTEXT, text.length());
        for (int i = 0; i < most; i++) {
            int token = table[place(window, table.length)];
            draft.add(new Draft.Node(token, i - 1, 1, null));
            System.arraycopy(window, 1, window, 0, CONTEXT - 1);
            window[CONTEXT - 1] = token;
        }
        return draft;
    }

    /** @param places a power of two */
    static int place(int[] window, int places) {
        int hash = 0;
        for (int token : window) {
            hash = hash * 97 + token;
        }
        return (hash * 0x9E3779B1) >>> (Integer.numberOfLeadingZeros(places) + 1);
    }
}
