// Takes memory beside the heap, as much as the JVM lets it.
// Reason: OOM_HEAP
import java.io.*;
import java.util.*;

class Main {
    public static void main(String[] args) throws Exception {
        List<java.nio.ByteBuffer> hoard = new ArrayList<>();
        while (true) {
            hoard.add(java.nio.ByteBuffer.allocateDirect(1 << 20));
        }
    }
}
