// Tries: to pretend on the bare pipes that its heap was full, with the JVM's own words and exit code.
// Reason: EXIT_3
class Main {
    public static void main(String[] args) throws Exception {
        System.err.println("java.lang.OutOfMemoryError: Java heap space\n"
                + "Terminating due to java.lang.OutOfMemoryError: Java heap space");
        System.err.flush();
        System.exit(3);
    }
}
