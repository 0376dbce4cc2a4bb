// Parses what is no number.
// Reason: NumberFormatException
import java.io.*;
import java.util.*;

class Main {
    public static void main(String[] args) throws Exception {
        System.out.println(Long.parseLong("x"));
    }
}
