// Prints white space only.
// Reason: NO_OUTPUT
import java.io.*;
import java.util.*;

class Main {
    public static void main(String[] args) throws Exception {
        System.out.println(" \n");
    }
}
