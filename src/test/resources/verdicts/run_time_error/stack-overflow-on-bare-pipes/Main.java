// Recurses without end in a program that opens its own input.
// Reason: STACK
import java.io.FileDescriptor;
import java.io.FileInputStream;

class Main {
    public static void main(String[] args) throws Exception {
        System.out.println(depth(new FileInputStream(FileDescriptor.in).available()));
    }

    private static long depth(long from) {
        return depth(from + 1) + 1;
    }
}
