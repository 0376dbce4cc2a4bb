// Shewchuk: keeps the sum as a list of doubles that do not overlap, smallest first, so that nothing is ever lost. The
// error of each addition is found without a branch (Knuth).
class Solution {
    public double sum(double[] values) {
        double[] parts = new double[48];
        int count = 0;
        for (double value : values) {
            double carry = value;
            int kept = 0;
            for (int i = 0; i < count; i++) {
                double total = carry + parts[i];
                double shadow = total - carry;
                double error = (carry - (total - shadow)) + (parts[i] - shadow);
                if (error != 0) {
                    parts[kept++] = error;
                }
                carry = total;
            }
            if (carry != 0) {
                parts[kept++] = carry;
            }
            count = kept;
        }
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += parts[i];
        }
        return sum;
    }
}
