// Small ones first, as textbooks advise, and no digit lost; but the next small one is looked for among all that are
// left.
class Solution {
    public double sum(double[] values) {
        double[] left = values.clone();
        double[] parts = new double[64];
        int count = 0;
        for (int end = left.length; end > 0; end--) {
            int smallest = 0;
            for (int i = 1; i < end; i++) {
                if (Math.abs(left[i]) < Math.abs(left[smallest])) {
                    smallest = i;
                }
            }
            double carry = left[smallest];
            left[smallest] = left[end - 1];
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
