// Fills the heap in a thread of its own, and catches what comes of it, in a program that opens its own input.
// Reason: OOM_HEAP
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.util.ArrayList;
import java.util.List;

class Main {
    public static void main(String[] args) throws Exception {
        new FileInputStream(FileDescriptor.in).read();
        Thread hoarder = new Thread(() -> {
            List<long[]> hoard = new ArrayList<>();
            try {
                while (true) {
                    hoard.add(new long[1 << 16]);
                }
            } catch (OutOfMemoryError full) {
                hoard.clear();
            }
        });
        hoarder.start();
        hoarder.join();
        System.out.println(0);
    }
}
