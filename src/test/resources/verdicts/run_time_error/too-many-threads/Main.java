// Starts threads without end.
// Reason: THREADS
import java.io.*;
import java.util.*;

class Main {
    public static void main(String[] args) throws Exception {
        while (true) {
            Thread thread = new Thread(() -> {
                while (true) {
                    java.util.concurrent.locks.LockSupport.park();
                }
            });
            thread.setDaemon(true);
            thread.start();
        }
    }
}
