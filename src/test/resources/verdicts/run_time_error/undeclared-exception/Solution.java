// Throws a checked exception that nobody declared.
// Reason: IOException
class Solution {
    public long[] runningSums(int[] nums) {
        throw Solution.<RuntimeException>sneaky(new java.io.IOException("sneaky"));
    }

    @SuppressWarnings("unchecked")
    private static <E extends Exception> E sneaky(Exception e) throws E {
        throw (E) e;
    }
}
