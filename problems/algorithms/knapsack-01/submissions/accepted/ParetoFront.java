// Keeps the packings that no other packing beats in both volume and value. Each item merges this front with itself,
// shifted by the item; there are never more packings in it than capacity + 1.
class Solution {
    public long maximumValue(int capacity, int[] volumes, int[] values) {
        int[] volume = new int[capacity + 1];
        long[] value = new long[capacity + 1];
        int[] nextVolume = new int[capacity + 1];
        long[] nextValue = new long[capacity + 1];
        int size = 1; // the empty packing
        for (int item = 0; item < volumes.length; item++) {
            int nextSize = 0;
            long bestSoFar = -1;
            int without = 0;
            int with = 0;
            while (true) {
                long withVolume = with < size ? (long) volume[with] + volumes[item] : Long.MAX_VALUE;
                boolean packs = withVolume <= capacity && (without == size || withVolume < volume[without]);
                if (!packs && without == size) {
                    break;
                }
                int v = packs ? (int) withVolume : volume[without];
                long w = packs ? value[with++] + values[item] : value[without++];
                if (w <= bestSoFar) {
                    continue; // something no larger is worth as much
                }
                if (nextSize > 0 && nextVolume[nextSize - 1] == v) {
                    nextSize--; // as large and worth less
                }
                nextVolume[nextSize] = v;
                nextValue[nextSize++] = w;
                bestSoFar = w;
            }
            int[] spareVolume = volume;
            volume = nextVolume;
            nextVolume = spareVolume;
            long[] spareValue = value;
            value = nextValue;
            nextValue = spareValue;
            size = nextSize;
        }
        return value[size - 1];
    }
}
