package dev.assay.judging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What stands beside measured times, which mean little without it. */
public final class Machine {
    public static final String NAME = model() + ", " + Runtime.getRuntime().availableProcessors() + " processors";
    public static final String JDK = Runtime.version().toString();

    private Machine() {}

    private static String model() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElseGet(() -> System.getProperty("os.arch"));
        } catch (IOException notLinux) {
            return System.getProperty("os.arch");
        }
    }
}
