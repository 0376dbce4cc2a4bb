// Another thread prints after main has returned.
import java.io.*;
import java.util.*;

class Main {
    public static void main(String[] args) throws Exception {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        long sum = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            sum += Long.parseLong(line);
        }
        long result = sum;
        new Thread(() -> System.out.println(result)).start();
    }
}
