// Sizes: 1000 3000 10000 30000 100000
// Memory: 1
class Solution {
    long run(int[] data) {
        int[] three = {data[0], data[data.length / 2], data[data.length - 1]};
        int low = Math.min(Math.min(three[0], three[1]), three[2]);
        int high = Math.max(Math.max(three[0], three[1]), three[2]);
        return (long) three[0] + three[1] + three[2] - low - high;
    }
}
