// Prints without end, to file descriptor 1 itself.
import java.io.*;
import java.util.*;

class Main {
    public static void main(String[] args) throws Exception {
        FileOutputStream out = new FileOutputStream(FileDescriptor.out);
        while (true) {
            out.write(new byte[1 << 16]);
        }
    }
}
