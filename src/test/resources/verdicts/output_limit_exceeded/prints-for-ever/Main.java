// Prints without end.
import java.io.*;
import java.util.*;

class Main {
    public static void main(String[] args) throws Exception {
        while (true) {
            System.out.println("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa");
        }
    }
}
