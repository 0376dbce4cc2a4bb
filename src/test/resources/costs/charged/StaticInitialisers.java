// Tries: to work while its classes are initialised.
// At least: n^2
class Solution {
    long run(int[] data) throws Exception {
        int n = data.length;
        return Work.RESULT;
    }

    static final class Work {
        static final long RESULT = work();

        static long work() {
            long sum = 0;
            for (int i = 0; i < 4096 * 4096; i++) {
                sum += i ^ sum >>> 3;
            }
            return sum;
        }
    }
}
