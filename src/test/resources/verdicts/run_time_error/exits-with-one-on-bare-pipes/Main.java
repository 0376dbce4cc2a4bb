// Prints a stack trace and ends as a JVM does after one, in a program that opens its own input.
// Reason: EXIT_1
import java.io.FileDescriptor;
import java.io.FileInputStream;

class Main {
    public static void main(String[] args) throws Exception {
        new FileInputStream(FileDescriptor.in).read();
        System.err.println("java.lang.ArithmeticException: / by zero\n\tat Main.main(Main.java:9)");
        System.exit(1);
    }
}
