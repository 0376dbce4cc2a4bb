// Tries: to use up the machine's open files; a guest may have 256.
import java.io.FileInputStream;
import java.util.ArrayList;
import java.util.List;

class Solution {
    long seal(String word, int[] nums) throws Exception {
        List<FileInputStream> held = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            held.add(new FileInputStream("/dev/zero"));
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
