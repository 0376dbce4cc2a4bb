// Prints a little more than it may.
import java.io.*;
import java.util.*;

class Main {
    public static void main(String[] args) throws Exception {
        byte[] much = new byte[(1 << 20) + 1];
        Arrays.fill(much, (byte) '1');
        System.out.write(much);
        System.out.flush();
    }
}
