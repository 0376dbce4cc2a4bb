// A thread that is no daemon keeps the program from ending.
// Reason: IDLE
import java.io.*;
import java.util.*;

class Main {
    public static void main(String[] args) throws Exception {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        long sum = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            sum += Long.parseLong(line);
        }
        System.out.println(sum);
        new Thread(() -> {
            while (true) {
                java.util.concurrent.locks.LockSupport.park();
            }
        }).start();
    }
}
