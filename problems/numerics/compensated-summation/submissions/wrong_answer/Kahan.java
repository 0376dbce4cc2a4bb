// Kahan's original: the correction is right only while the sum is larger than what is added to it.
class Solution {
    public double sum(double[] values) {
        double sum = 0;
        double correction = 0;
        for (double value : values) {
            double corrected = value - correction;
            double next = sum + corrected;
            correction = (next - sum) - corrected;
            sum = next;
        }
        return sum;
    }
}
