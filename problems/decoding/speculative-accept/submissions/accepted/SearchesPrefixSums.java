import java.util.Arrays;

// Divides p by q, normalises the leftover, and finds the drawn token by bisection in its running sums.
class Solution {
    public int[] speculate(double[][] p, double[][] q, int[] drafted, double[] u) {
        int gamma = drafted.length;
        int[] emitted = Arrays.copyOf(drafted, gamma + 1);
        int at = 0;
        while (at < gamma && u[at] < p[at][drafted[at]] / q[at][drafted[at]]) {
            at++;
        }
        double[] left = p[at].clone();
        if (at < gamma) {
            for (int x = 0; x < left.length; x++) {
                left[x] = Math.max(0, left[x] - q[at][x]);
            }
        }
        for (int x = 1; x < left.length; x++) {
            left[x] += left[x - 1];
        }
        double total = left[left.length - 1];
        int low = 0;
        int high = left.length - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (u[gamma] < left[middle] / total) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        emitted[at] = low;
        return Arrays.copyOf(emitted, at + 1);
    }
}
