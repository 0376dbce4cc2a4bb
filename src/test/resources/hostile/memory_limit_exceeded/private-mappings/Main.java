// Tries: to take memory that neither the heap nor the direct memory counts, by writing to private mappings of a small
// file; the guest's control group counts everything.
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

class Main {
    public static void main(String[] args) throws Exception {
        int size = 8 << 20;
        List<MappedByteBuffer> held = new ArrayList<>();
        try (FileChannel file = FileChannel.open(
                Path.of("/tmp/mapped"),
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE)) {
            file.write(java.nio.ByteBuffer.allocate(size));
            for (int i = 0; i < 100; i++) {
                MappedByteBuffer mapped = file.map(FileChannel.MapMode.PRIVATE, 0, size);
                for (int at = 0; at < size; at += 4096) {
                    mapped.put(at, (byte) 1);
                }
                held.add(mapped);
            }
        }
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
