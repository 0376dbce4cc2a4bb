// The time of all threads together counts.
import java.io.*;
import java.util.*;

class Main {
    public static void main(String[] args) throws Exception {
        for (int i = 0; i < 4; i++) {
            new Thread(() -> {
                long n = 0;
                while (n >= 0) {
                    n++;
                }
            }).start();
        }
    }
}
