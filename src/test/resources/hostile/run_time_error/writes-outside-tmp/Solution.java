// Tries: to leave a file anywhere but in /tmp, where the next guest would find it.
import java.nio.file.Files;
import java.nio.file.Path;

class Solution {
    long seal(String word, int[] nums) {
        String[] folders = {"/", "/opt", "/opt/java", "/opt/java/lib", "/opt/assay", "/lib", "/lib64", "/out", "/dev",
            "/proc", "/proc/sys/kernel", "/dev/shm", "/dev/mqueue", "/sys/fs/cgroup"};
        for (String folder : folders) {
            try {
                Files.writeString(Path.of(folder, "left-behind"), "x");
                return honest(word, nums);
            } catch (java.io.IOException wall) {
                continue;
            }
        }
        throw new IllegalStateException("walls");
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
