// Sizes: 8 10 12 14 16 18 20
class Solution {
    long run(int[] data) {
        return count(data, 0, 0);
    }

    private long count(int[] data, int from, int sum) {
        if (from == data.length) {
            return sum % 3 == 0 ? 1 : 0;
        }
        return count(data, from + 1, sum) + count(data, from + 1, sum + data[from]);
    }
}
