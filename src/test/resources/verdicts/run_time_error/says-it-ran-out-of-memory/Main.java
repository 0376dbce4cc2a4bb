// Prints what a JVM prints whose heap is full, and ends as one.
// Reason: EXIT_3
public class Main {
    public static void main(String[] args) throws Exception {
        System.err.println("java.lang.OutOfMemoryError: Java heap space");
        System.err.println("Terminating due to java.lang.OutOfMemoryError: Java heap space");
        System.err.flush();
        System.exit(3);
    }
}
