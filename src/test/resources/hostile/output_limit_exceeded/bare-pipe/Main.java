// Tries: to print without end past every stream, on the bare descriptor.
import java.io.FileDescriptor;
import java.io.FileOutputStream;

class Main {
    public static void main(String[] args) throws Exception {
        FileOutputStream out = new FileOutputStream(FileDescriptor.out);
        while (true) {
            out.write(new byte[1 << 14]);
        }
    }
}
