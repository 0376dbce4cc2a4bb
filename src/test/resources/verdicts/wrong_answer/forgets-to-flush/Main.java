// Leaves the answer in a buffer of its own.
// Reason: NO_OUTPUT
import java.io.*;
import java.util.*;

class Main {
    public static void main(String[] args) throws Exception {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        long sum = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            sum += Long.parseLong(line);
        }
        new PrintWriter(new BufferedWriter(new OutputStreamWriter(System.out))).println(sum);
    }
}
