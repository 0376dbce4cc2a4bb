// Helper classes beside and inside, one of them anonymous.
interface Adder {
    long add(int n);
}

class Solution {
    public long[] runningSums(int[] nums) {
        Adder adder = new Adder() {
            private long sum;

            @Override
            public long add(int n) {
                return sum += n;
            }
        };
        long[] sums = new long[nums.length];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = adder.add(nums[i]);
        }
        return sums;
    }
}
