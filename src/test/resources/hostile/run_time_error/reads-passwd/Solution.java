// Tries: to read a file that every machine has; the guest's root has Java and nothing else.
// Reason: NoSuchFileException
import java.nio.file.Files;
import java.nio.file.Path;

class Solution {
    long seal(String word, int[] nums) throws Exception {
        Files.readString(Path.of("/etc/passwd"));
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
