/** The keys and values of the tokens that a block has seen, for one head that is asked. */
final class Cache {
    /** Tokens that there is room for; a multiple of any panel. */
    static final int CAPACITY = 1024;

    /** HEAD × CAPACITY: the same number of many tokens lies side by side. */
    final float[] keys = new float[Block.HEAD * CAPACITY];

    /** CAPACITY × HEAD. */
    final float[] values = new float[CAPACITY * Block.HEAD];

    void move(int from, int to) {
        for (int i = 0; i < Block.HEAD; i++) {
            keys[i * CAPACITY + to] = keys[i * CAPACITY + from];
        }
        System.arraycopy(values, from * Block.HEAD, values, to * Block.HEAD, Block.HEAD);
    }
}
