// Tries: to keep the collector busy with a heap that stays nearly full; its time counts too.
class Solution {
    static final byte[][] HELD = new byte[10_000][];

    long seal(String word, int[] nums) {
        for (int i = 0; ; i = (i + 1) % HELD.length) {
            HELD[i] = new byte[1_500];
        }
    }
}
