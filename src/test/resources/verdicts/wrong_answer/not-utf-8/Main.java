// Prints bytes that are no text.
import java.io.*;
import java.util.*;

class Main {
    public static void main(String[] args) throws Exception {
        System.out.write(new byte[] {(byte) 0xFF, (byte) 0xFE, 0});
        System.out.flush();
    }
}
