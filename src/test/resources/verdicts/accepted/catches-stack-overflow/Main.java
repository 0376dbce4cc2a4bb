// Recurses without end, and catches what comes of it.
import java.io.*;
import java.util.*;

class Main {
    private static long forEver(long n) {
        return forEver(n + 1) + 1;
    }

    public static void main(String[] args) throws Exception {
        try {
            if (args.length == 0) {
                forEver(0);
            }
        } catch (StackOverflowError expected) {
            // go on
        }
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        long sum = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            sum += Long.parseLong(line);
        }
        System.out.println(sum);
    }
}
