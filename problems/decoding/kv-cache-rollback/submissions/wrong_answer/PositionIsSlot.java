import java.util.Arrays;

// Gives a drafted token the number of its slot as position: siblings differ, and what is accepted has gaps.
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
                        add(operation[i + 1], size, operation[i]);
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
        boolean[] onPath = new boolean[size - committed];
        for (int node = last; node >= 0; node = parents[committed + node]) {
            onPath[node] = true;
        }
        int first = committed;
        for (int node = 0; node < onPath.length; node++) {
            if (onPath[node]) {
                tokens[committed] = tokens[first + node];
                positions[committed] = positions[first + node];
                committed++;
            }
        }
        size = committed;
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
