// Reads with a Scanner.
import java.io.*;
import java.util.*;

class Main {
    public static void main(String[] args) throws Exception {
        Scanner in = new Scanner(System.in);
        long sum = 0;
        while (in.hasNextLong()) {
            sum += in.nextLong();
        }
        System.out.printf("%d", sum);
    }
}
