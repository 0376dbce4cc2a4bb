// Tries: to reach the judge's own server; a guest has no network and may not make sockets.
import java.net.Socket;

class Solution {
    long seal(String word, int[] nums) throws Exception {
        try (Socket socket = new Socket("127.0.0.1", 8080)) {
            return honest(word, nums);
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
