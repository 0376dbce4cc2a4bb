// Halts, after writing to file descriptor 1 itself.
import java.io.*;
import java.util.*;

class Main {
    public static void main(String[] args) throws Exception {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        long sum = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            sum += Long.parseLong(line);
        }
        try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
            out.write(String.valueOf(sum).getBytes());
        }
        Runtime.getRuntime().halt(0);
    }
}
