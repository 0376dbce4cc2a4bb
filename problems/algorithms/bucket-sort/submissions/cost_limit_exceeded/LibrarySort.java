import java.util.Arrays;

// Leaves it to the library, without buckets: right, but its cost grows as n log n on spread values too.
class Solution {
    public double[] bucketSort(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted;
    }
}
