import java.util.Arrays;

// Builds a new cache out of the old one at every acceptance: right, but quadratic in the length of the text.
class Solution {
    private int[] tokens = new int[16];
    private int[] positions = new int[16];
    private int[] parents = new int[16];
    private int committed;
    private int size;

    public int[][] replay(int[][] operations) {
        for (int[] operation : operations) {
            switch (operation[0]) {
                case 0 -> {
                    size = committed;
                    for (int i = 1; i < operation.length; i++) {
                        add(operation[i], size, -1);
                    }
                    committed = size;
                }
                case 1 -> {
                    for (int i = 1; i < operation.length; i += 2) {
                        int parent = operation[i];
                        int position = parent < 0 ? committed : positions[committed + parent] + 1;
                        add(operation[i + 1], position, parent);
                    }
                }
                case 2 -> accept(operation[1]);
                default -> {
                    committed -= operation[1];
                    size = committed;
                }
            }
        }
        int[][] slots = new int[size][];
        for (int i = 0; i < size; i++) {
            slots[i] = new int[] {tokens[i], positions[i]};
        }
        return slots;
    }

    private void accept(int last) {
        boolean[] kept = new boolean[size];
        for (int node = last; node >= 0; node = parents[committed + node]) {
            kept[committed + node] = true;
        }
        int[] newTokens = new int[tokens.length];
        int[] newPositions = new int[tokens.length];
        int count = 0;
        for (int slot = 0; slot < size; slot++) {
            if (slot < committed || kept[slot]) {
                newTokens[count] = tokens[slot];
                newPositions[count] = positions[slot];
                count++;
            }
        }
        tokens = newTokens;
        positions = newPositions;
        committed = count;
        size = count;
    }

    private void add(int token, int position, int parent) {
        if (size == tokens.length) {
            tokens = Arrays.copyOf(tokens, 2 * size);
            positions = Arrays.copyOf(positions, 2 * size);
            parents = Arrays.copyOf(parents, 2 * size);
        }
        tokens[size] = token;
        positions[size] = position;
        parents[size] = parent;
        size++;
    }
}
