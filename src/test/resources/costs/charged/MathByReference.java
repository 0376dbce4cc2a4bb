// Tries: to call Math by a method reference.
// At least: 25 n
import java.util.function.DoubleUnaryOperator;

class Solution {
    long run(int[] data) {
        DoubleUnaryOperator sine = Math::sin;
        double x = 1;
        for (int i = 0; i < data.length; i++) {
            x = sine.applyAsDouble(x);
        }
        return (long) (x * 1000);
    }
}
