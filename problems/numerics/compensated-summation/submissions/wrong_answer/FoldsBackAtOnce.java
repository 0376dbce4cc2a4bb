// Finds each error as Neumaier does but adds it to the running sum at once, where it is rounded away again.
class Solution {
    public double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            double next = sum + value;
            double lost = Math.abs(sum) >= Math.abs(value) ? (sum - next) + value : (value - next) + sum;
            sum = next + lost;
        }
        return sum;
    }
}
