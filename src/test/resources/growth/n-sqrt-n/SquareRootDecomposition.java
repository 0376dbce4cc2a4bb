// Sizes: 1000 2000 4000 8000 16000 32000
class Solution {
    /** n sums from 0 to somewhere: whole blocks first, then elements. */
    long run(int[] data) {
        int n = data.length;
        int block = (int) Math.sqrt(n);
        long[] sums = new long[n / block + 1];
        for (int i = 0; i < n; i++) {
            sums[i / block] += data[i];
        }
        long answer = 0;
        for (int query = 0; query < n; query++) {
            int end = Math.floorMod(data[query], n);
            for (int b = 0; b < end / block; b++) {
                answer += sums[b];
            }
            for (int i = end / block * block; i < end; i++) {
                answer += data[i];
            }
        }
        return answer;
    }
}
