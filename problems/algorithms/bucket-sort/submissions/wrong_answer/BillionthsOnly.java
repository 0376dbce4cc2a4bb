import java.util.Comparator;
import java.util.stream.DoubleStream;

// Sorts by the first nine decimals, as if there were no more: values that differ later keep the order they came in.
class Solution {
    public double[] bucketSort(double[] values) {
        Comparator<Double> byBillionths = Comparator.comparingInt(value -> (int) (value * 1e9));
        return DoubleStream.of(values)
                .boxed()
                .sorted(byBillionths)
                .mapToDouble(Double::doubleValue)
                .toArray();
    }
}
