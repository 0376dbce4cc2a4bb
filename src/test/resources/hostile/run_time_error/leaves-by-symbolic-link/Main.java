// Tries: to leave the root through links and ..: the first process's root is the guest's own.
import java.nio.file.Files;
import java.nio.file.Path;

class Main {
    public static void main(String[] args) throws Exception {
        Path link = Files.createSymbolicLink(Path.of("/tmp/out"), Path.of("/proc/1/root/../../../etc/hostname"));
        Files.readString(link);
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
