// Records, sealed types, patterns, lambdas and streams.
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongBinaryOperator;
import java.util.stream.IntStream;

class Solution {
    sealed interface Step permits First, Next {}

    record First(long value) implements Step {}

    record Next(long before, long value) implements Step {}

    public long[] runningSums(int[] nums) {
        LongBinaryOperator plus = Long::sum;
        List<Step> steps = new ArrayList<>();
        IntStream.of(nums).forEach(n -> steps.add(steps.isEmpty() ? new First(n) : new Next(sum(steps.getLast(), plus), n)));
        return steps.stream().mapToLong(s -> sum(s, plus)).toArray();
    }

    private static long sum(Step step, LongBinaryOperator plus) {
        return switch (step) {
            case First(long value) -> value;
            case Next(long before, long value) -> plus.applyAsLong(before, value);
        };
    }
}
