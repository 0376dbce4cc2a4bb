import java.util.ArrayList;
import java.util.List;

// Divides a bucket again while it holds more than one value: equal values never part, and the recursion never ends.
// Whether its time or its stack is used up first depends on the machine.
class Solution {
    public double[] bucketSort(double[] values) {
        List<Double> all = new ArrayList<>();
        for (double value : values) {
            all.add(value);
        }
        List<Double> sorted = new ArrayList<>();
        sort(all, 0, 1, sorted);
        return sorted.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static void sort(List<Double> values, double from, double to, List<Double> sorted) {
        if (values.size() <= 1) {
            sorted.addAll(values);
            return;
        }
        double middle = (from + to) / 2;
        List<Double> lower = new ArrayList<>();
        List<Double> upper = new ArrayList<>();
        for (double value : values) {
            (value < middle ? lower : upper).add(value);
        }
        sort(lower, from, middle, sorted);
        sort(upper, middle, to, sorted);
    }
}
