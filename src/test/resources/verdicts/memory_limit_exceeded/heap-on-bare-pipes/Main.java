// Fills the heap, in a program that opens its own input.
// Reason: OOM_HEAP
import java.io.*;
import java.util.*;

class Main {
    public static void main(String[] args) throws Exception {
        InputStream in = new FileInputStream(FileDescriptor.in);
        List<long[]> hoard = new ArrayList<>();
        while (in != null) {
            hoard.add(new long[1 << 20]);
        }
    }
}
