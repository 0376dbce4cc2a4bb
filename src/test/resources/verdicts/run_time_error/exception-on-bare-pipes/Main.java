// Fails in a program that opens its own input.
// Reason: IOException
import java.io.*;
import java.util.*;

class Main {
    public static void main(String[] args) throws Exception {
        throw new IOException(String.valueOf(new FileInputStream(FileDescriptor.in).available()));
    }
}
