// Tries: to report the end of a test that was never answered.
import java.io.FileOutputStream;

class Main {
    public static void main(String[] args) throws Exception {
        try (FileOutputStream out = new FileOutputStream("/proc/self/fd/1")) {
            out.write(new byte[] {7, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 1});
        }
    }
}
