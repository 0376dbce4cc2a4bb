// Neumaier: after each addition, what the rounding lost is computed from the larger of the two numbers and gathered in
// a
// second sum, which is added at the very end.
class Solution {
    public double sum(double[] values) {
        double sum = 0;
        double lost = 0;
        for (double value : values) {
            double next = sum + value;
            if (Math.abs(sum) >= Math.abs(value)) {
                lost += (sum - next) + value;
            } else {
                lost += (value - next) + sum;
            }
            sum = next;
        }
        return sum + lost;
    }
}
