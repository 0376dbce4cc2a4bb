// Sizes: 2000 4000 8000 16000 32000 64000
// Memory: n
class Solution {
    long run(int[] data) {
        int[] from = data.clone();
        int[] to = new int[data.length];
        for (int shift = 0; shift < 32; shift += 8) {
            int[] starts = new int[257];
            for (int value : from) {
                starts[((value ^ Integer.MIN_VALUE) >>> shift & 255) + 1]++;
            }
            for (int digit = 0; digit < 256; digit++) {
                starts[digit + 1] += starts[digit];
            }
            for (int value : from) {
                to[starts[(value ^ Integer.MIN_VALUE) >>> shift & 255]++] = value;
            }
            int[] swap = from;
            from = to;
            to = swap;
        }
        return from[data.length / 2];
    }
}
