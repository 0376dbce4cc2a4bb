// Tries: to let a name server carry the input out.
// Reason: UnknownHostException
import java.net.InetAddress;

class Solution {
    long seal(String word, int[] nums) throws Exception {
        InetAddress.getByName(word + ".example.com");
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
