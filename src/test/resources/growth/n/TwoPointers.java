// Sizes: 1000 2000 4000 8000 16000 32000 64000
class Solution {
    /** The container with most water: both ends move towards each other. */
    long run(int[] data) {
        long most = 0;
        int left = 0;
        int right = data.length - 1;
        while (left < right) {
            long height = Math.min(data[left] & 0xffff, data[right] & 0xffff);
            most = Math.max(most, height * (right - left));
            if ((data[left] & 0xffff) < (data[right] & 0xffff)) {
                left++;
            } else {
                right--;
            }
        }
        return most;
    }
}
