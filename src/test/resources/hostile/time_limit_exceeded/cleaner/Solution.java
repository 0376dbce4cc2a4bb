// Tries: to burn time in a cleaner's thread, which is none of the program's own group.
import java.lang.ref.Cleaner;

class Solution {
    long seal(String word, int[] nums) throws Exception {
        Cleaner.create().register(new Object(), () -> {
            while (true) {}
        });
        while (true) {
            System.gc();
            Thread.sleep(10);
        }
    }
}
