// The main of a superclass.
import java.io.*;
import java.util.*;

class Main extends Program {}

abstract class Program {
    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        long sum = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            sum += Long.parseLong(line);
        }
        System.out.println(sum);
    }
}
