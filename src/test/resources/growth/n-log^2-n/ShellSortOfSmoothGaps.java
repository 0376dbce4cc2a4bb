// Sizes: 1000 2000 4000 8000 16000 32000 64000
// Memory: n
class Solution {
    /** Shell sort with Pratt's gaps, 2^p·3^q: log² n of them, and each pass is linear. */
    long run(int[] data) {
        int[] a = data.clone();
        for (int three = power(3, a.length); three > 0; three /= 3) {
            for (int two = power(2, a.length / three); two > 0; two /= 2) {
                pass(a, two * three);
            }
        }
        return a[a.length / 2];
    }

    private static int power(int base, int limit) {
        int power = 1;
        while (power * base < limit) {
            power *= base;
        }
        return power;
    }

    private static void pass(int[] a, int gap) {
        for (int i = gap; i < a.length; i++) {
            if (a[i - gap] > a[i]) {
                int swap = a[i];
                a[i] = a[i - gap];
                a[i - gap] = swap;
            }
        }
    }
}
