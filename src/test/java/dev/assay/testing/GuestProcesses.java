package dev.assay.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The processes of guests. Other tests of this JVM have guests too, so they are told apart by where they live. */
public final class GuestProcesses {
    private GuestProcesses() {}

    /** The living processes of guests whose bundles are below this folder: their OCI runtimes, and all in the containers. */
    public static List<ProcessHandle> below(Path folder) {
        return ProcessHandle.current()
                .children()
                .filter(runtime -> mentions(runtime, folder))
                .flatMap(runtime -> Stream.concat(Stream.of(runtime), runtime.descendants()))
                .filter(ProcessHandle::isAlive)
                .toList();
    }

    private static boolean mentions(ProcessHandle process, Path folder) {
        return Stream.of(process.info().arguments().orElse(new String[0]))
                .anyMatch(argument -> Path.of(argument).startsWith(folder));
    }
}
