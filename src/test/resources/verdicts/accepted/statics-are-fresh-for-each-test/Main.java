// Wrong if a static field of the test before were still there.
import java.io.*;
import java.util.*;

class Main {
    private static long sum;

    public static void main(String[] args) throws Exception {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            sum += Long.parseLong(line);
        }
        System.out.println(sum);
    }
}
