// Sizes: 200 400 800 1600 3200
class Solution {
    long run(int[] data) {
        int[] length = new int[data.length];
        int longest = 0;
        for (int i = 0; i < data.length; i++) {
            length[i] = 1;
            for (int j = 0; j < i; j++) {
                if (data[j] < data[i]) {
                    length[i] = Math.max(length[i], length[j] + 1);
                }
            }
            longest = Math.max(longest, length[i]);
        }
        return longest;
    }
}
