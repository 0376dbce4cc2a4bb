// Tries: to work in native decompression.
// Names: java.util.zip
import java.util.zip.Inflater;

class Solution {
    long run(int[] data) throws Exception {
        int n = data.length;
        return new Inflater().inflate(new byte[n]);
    }
}
