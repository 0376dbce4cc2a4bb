// Tries: to work in lambdas that the JVM makes.
// At least: n^2
import java.util.function.LongUnaryOperator;

class Solution {
    long run(int[] data) throws Exception {
        int n = data.length;
        LongUnaryOperator step = x -> x * 31 + 7;
        LongUnaryOperator more = step.andThen(step).andThen(step).andThen(step);
        long sum = 0;
        for (int i = 0; i < n * n / 16; i++) {
            sum = more.applyAsLong(sum);
        }
        return sum;
    }
}
