// Reads file descriptor 0 itself, through a buffer of its own.
import java.io.*;
import java.util.*;

class Main {
    public static void main(String[] args) throws Exception {
        InputStream in = new FileInputStream(FileDescriptor.in);
        byte[] buffer = new byte[1 << 16];
        long sum = 0;
        long number = 0;
        for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
            for (int i = 0; i < n; i++) {
                if (buffer[i] == '\n') {
                    sum += number;
                    number = 0;
                } else {
                    number = number * 10 + buffer[i] - '0';
                }
            }
        }
        System.out.println(sum);
    }
}
