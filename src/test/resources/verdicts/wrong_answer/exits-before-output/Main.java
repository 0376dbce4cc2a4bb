// Ends by System.exit(0), and has printed nothing.
// Reason: NO_OUTPUT
import java.io.*;
import java.util.*;

class Main {
    public static void main(String[] args) throws Exception {
        System.exit(0);
    }
}
