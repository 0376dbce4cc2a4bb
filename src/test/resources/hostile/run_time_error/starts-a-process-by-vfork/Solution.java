// Tries: to start a process without the JDK's helper, which the guest lacks: a JVM of its own would allow native code.
// Reason: IOException
class Solution {
    long seal(String word, int[] nums) throws Exception {
        System.setProperty("jdk.lang.Process.launchMechanism", "VFORK");
        new ProcessBuilder("/opt/java/bin/java", "-version").start().waitFor();
        return honest(word, nums);
    }

    static long honest(String word, int[] nums) {
        long seal = 7;
        for (char c : word.toCharArray()) {
            seal = seal * 31 + c;
        }
        for (int n : nums) {
            seal = seal * 31 + n;
        }
        return seal;
    }
}
