// Sizes: 200 400 800 1600 3200
// Memory: 1
class Solution {
    long run(int[] data) {
        long pairs = 0;
        for (int i = 0; i < data.length; i++) {
            for (int j = i + 1; j < data.length; j++) {
                if (data[i] > data[j]) {
                    pairs++;
                }
            }
        }
        return pairs;
    }
}
