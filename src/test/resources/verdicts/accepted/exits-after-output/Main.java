// Ends by System.exit(0), with output in buffers.
import java.io.*;
import java.util.*;

class Main {
    public static void main(String[] args) throws Exception {
        PrintWriter out = new PrintWriter(new BufferedWriter(new OutputStreamWriter(System.out)));
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        long sum = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            sum += Long.parseLong(line);
        }
        out.println(sum);
        out.flush();
        System.exit(0);
    }
}
