// Tries: to use up all inodes; /tmp has 4096 of its own.
// Reason: FileSystemException
import java.nio.file.Files;
import java.nio.file.Path;

class Solution {
    long seal(String word, int[] nums) throws Exception {
        for (int i = 0; i < 5_000; i++) {
            Files.createDirectory(Path.of("/tmp/" + i));
        }
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
