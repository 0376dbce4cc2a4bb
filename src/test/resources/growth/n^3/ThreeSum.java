// Sizes: 20 40 80 160 320
class Solution {
    long run(int[] data) {
        long triples = 0;
        for (int i = 0; i < data.length; i++) {
            for (int j = i + 1; j < data.length; j++) {
                for (int k = j + 1; k < data.length; k++) {
                    if ((data[i] + data[j] + data[k]) % 1000 == 0) {
                        triples++;
                    }
                }
            }
        }
        return triples;
    }
}
