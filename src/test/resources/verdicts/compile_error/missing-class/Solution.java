// The class has another name.
class Answer {
    public long[] runningSums(int[] nums) {
        return new long[0];
    }
}
