// Tries: to load native code that it has brought along.
// Reason: IllegalCallerException
import java.nio.file.Files;
import java.nio.file.Path;

class Solution {
    long seal(String word, int[] nums) throws Exception {
        Path library = Path.of("/tmp/libevil.so");
        Files.write(library, new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0});
        System.load(library.toString());
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
