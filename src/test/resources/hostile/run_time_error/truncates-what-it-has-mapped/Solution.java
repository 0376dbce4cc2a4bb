// Tries: to crash the JVM by reading a mapping whose file has gone.
// Reason: InternalError
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

class Solution {
    long seal(String word, int[] nums) throws Exception {
        try (FileChannel file = FileChannel.open(
                Path.of("/tmp/mapped"),
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE)) {
            MappedByteBuffer mapped = file.map(FileChannel.MapMode.READ_WRITE, 0, 1 << 16);
            file.truncate(0);
            return honest(word, nums) + mapped.get(1 << 15);
        }
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
