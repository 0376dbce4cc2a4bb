// Tries: to encode bytes by vector instructions.
// At least: n^2 / 16
class Solution {
    long run(int[] data) throws Exception {
        int n = data.length;
        byte[] bytes = new byte[n];
        long sum = 0;
        for (int i = 0; i < n / 4; i++) {
            sum += java.util.Base64.getDecoder().decode(java.util.Base64.getEncoder().encode(bytes)).length;
        }
        return sum;
    }
}
