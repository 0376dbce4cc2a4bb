// Tries: to see the judge or another guest in /proc, where their command lines and open files would be.
import java.io.File;

class Main {
    public static void main(String[] args) {
        for (String entry : new File("/proc").list()) {
            if (entry.matches("[0-9]+") && !entry.equals("1")) {
                System.out.println(honest());
                return;
            }
        }
        throw new IllegalStateException("walls");
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
