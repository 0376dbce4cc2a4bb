// Sizes: 1000 2000 4000 8000 16000 32000 64000
// Memory: n
class Solution {
    long run(int[] data) {
        int n = data.length;
        int[] parent = new int[n];
        int[] size = new int[n];
        for (int i = 0; i < n; i++) {
            parent[i] = i;
            size[i] = 1;
        }
        int parts = n;
        for (int i = 0; i < n; i++) {
            int a = find(parent, i);
            int b = find(parent, Math.floorMod(data[i], n));
            if (a != b) {
                int greater = size[a] >= size[b] ? a : b;
                int smaller = a + b - greater;
                parent[smaller] = greater;
                size[greater] += size[smaller];
                parts--;
            }
        }
        return parts;
    }

    private int find(int[] parent, int node) {
        while (parent[node] != node) {
            parent[node] = parent[parent[node]];
            node = parent[node];
        }
        return node;
    }
}
