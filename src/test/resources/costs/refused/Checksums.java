// Tries: to work in native checksums.
// Names: java.util.zip
import java.util.zip.CRC32;

class Solution {
    long run(int[] data) throws Exception {
        int n = data.length;
        CRC32 sum = new CRC32();
        sum.update(new byte[n]);
        return sum.getValue();
    }
}
