// Tries: to work in the intrinsics of digests.
// Names: java.security
import java.security.MessageDigest;

class Solution {
    long run(int[] data) throws Exception {
        int n = data.length;
        return MessageDigest.getInstance("SHA-256").digest(new byte[n])[0];
    }
}
