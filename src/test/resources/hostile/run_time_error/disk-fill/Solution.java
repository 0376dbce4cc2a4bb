// Tries: to fill the disk; /tmp holds 16 MiB, in memory that the guest pays for.
// Reason: IOException
import java.io.FileOutputStream;

class Solution {
    long seal(String word, int[] nums) throws Exception {
        try (FileOutputStream out = new FileOutputStream("/tmp/fill")) {
            byte[] piece = new byte[1 << 16];
            for (int i = 0; i < 512; i++) {
                out.write(piece);
            }
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
