// Tries: to leave a stream of its own for the next test to read from.
import java.io.ByteArrayInputStream;

class Main {
    public static void main(String[] args) {
        System.out.println(honest());
        System.setIn(new ByteArrayInputStream("wax 0 ".getBytes()));
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
