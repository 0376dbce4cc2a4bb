// Adds from left to right and loses half an ulp of the running sum each time.
class Solution {
    public double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
