// Sizes: 1000 2000 4000 8000 16000 32000 64000
// Memory: 1
class Solution {
    long run(int[] data) {
        int greatest = data[0];
        for (int value : data) {
            if (value > greatest) {
                greatest = value;
            }
        }
        return greatest;
    }
}
