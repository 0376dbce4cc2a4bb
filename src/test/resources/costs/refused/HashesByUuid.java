// Tries: to have bytes digested by a UUID.
// Names: java.util.UUID.nameUUIDFromBytes
import java.util.UUID;

class Solution {
    long run(int[] data) {
        return UUID.nameUUIDFromBytes(new byte[1 << 20]).getMostSignificantBits();
    }
}
