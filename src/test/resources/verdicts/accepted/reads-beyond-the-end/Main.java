// Asks for input after its end: that is the end once more, not a wait.
import java.io.*;
import java.util.*;

class Main {
    public static void main(String[] args) throws Exception {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        long sum = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            sum += Long.parseLong(line);
        }
        if (System.in.read() == -1 && in.readLine() == null) {
            System.out.println(sum);
        }
    }
}
