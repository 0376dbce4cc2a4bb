/**
 * Sizes of a transformer block.
 *
 * @param width of the stream between the blocks
 * @param heads that ask
 * @param keyHeads that are asked; each serves heads / keyHeads of those that ask
 * @param hidden units of the feed-forward part
 */
record Shape(int width, int heads, int keyHeads, int hidden) {
    /** Numbers of a head. */
    static final int HEAD = 32;

    int queryWidth() {
        return heads * HEAD;
    }

    int keyWidth() {
        return keyHeads * HEAD;
    }
}
