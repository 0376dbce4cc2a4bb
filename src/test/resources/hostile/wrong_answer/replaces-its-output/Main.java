// Tries: to answer on a stream of its own.
// Reason: NO_OUTPUT
import java.io.OutputStream;
import java.io.PrintStream;

class Main {
    public static void main(String[] args) {
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        System.out.println(honest());
    }

    static long honest() {
        java.util.Scanner in = new java.util.Scanner(System.in);
        long seal = 7;
        for (char c : in.next().toCharArray()) {
            seal = seal * 31 + c;
        }
        for (int left = in.nextInt(); left > 0; left--) {
            seal = seal * 31 + in.nextInt();
        }
        return seal;
    }
}
