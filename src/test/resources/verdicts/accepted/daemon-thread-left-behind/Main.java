// Leaves a daemon thread that sleeps for ever.
import java.io.*;
import java.util.*;

class Main {
    public static void main(String[] args) throws Exception {
        Thread thread = new Thread(() -> {
            while (true) {
                java.util.concurrent.locks.LockSupport.park();
            }
        });
        thread.setDaemon(true);
        thread.start();
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        long sum = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            sum += Long.parseLong(line);
        }
        System.out.println(sum);
    }
}
