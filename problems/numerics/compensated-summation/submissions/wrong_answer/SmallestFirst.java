import java.util.Arrays;
import java.util.Comparator;

// Sorts by magnitude and adds the smallest first: good for numbers of one sign, useless when the large ones cancel.
class Solution {
    public double sum(double[] values) {
        Double[] sorted = new Double[values.length];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = values[i];
        }
        Arrays.sort(sorted, Comparator.comparingDouble(Math::abs));
        double sum = 0;
        for (double value : sorted) {
            sum += value;
        }
        return sum;
    }
}
