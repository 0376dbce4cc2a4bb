// Leaves the threads of the common pool behind.
import java.util.Arrays;

class Solution {
    public long[] runningSums(int[] nums) {
        long[] sums = Arrays.stream(nums).parallel().asLongStream().toArray();
        Arrays.parallelPrefix(sums, Long::sum);
        return sums;
    }
}
