// Sizes: 1000 2000 4000 8000 16000 32000 64000
// Memory: 1
// The same work and the same memory whatever the input: a table of 4096 entries.
class Solution {
    long run(int[] data) {
        int[] table = new int[4096];
        for (int i = 0; i < table.length; i++) {
            table[i] = i * data[0];
        }
        return table[data.length % table.length];
    }
}
