// Tries: to tell the host in the harness's place what has ended it; nobody can open the harness's pipe, nor the JVM's log.
// Reason: IllegalStateException
import java.io.FileOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

class Main {
    public static void main(String[] args) throws Exception {
        StringBuilder opened = new StringBuilder();
        for (String place : List.of("/opt/assay/report", "/opt/assay/jvm.log")) {
            try (FileOutputStream out = new FileOutputStream(place)) {
                opened.append(place);
            } catch (java.io.IOException denied) {
                // as it should be
            }
        }
        try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
            for (Path each : open.toList()) {
                if (Integer.parseInt(each.getFileName().toString()) > 2) {
                    try (FileOutputStream out = new FileOutputStream(each.toString())) {
                        out.write("Terminating due to java.lang.OutOfMemoryError: Java heap space\n".getBytes());
                        opened.append(each);
                    } catch (java.io.IOException denied) {
                        // as it should be
                    }
                }
            }
        } catch (java.io.IOException denied) {
            // as it may be
        }
        if (opened.isEmpty()) {
            throw new IllegalStateException("nothing could be opened");
        }
        throw new IllegalArgumentException(opened.toString());
    }
}
