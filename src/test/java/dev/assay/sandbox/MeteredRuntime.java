package dev.assay.sandbox;

import dev.assay.metering.MeteredLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A metered Java runtime beside the sandbox, for tests that run many programs in few JVMs. */
public final class MeteredRuntime {
    private MeteredRuntime() {}

    /** That of these classes and this JDK; it is made when it is not there. */
    public static Path link() throws IOException {
        String key = Integer.toHexString(
                31 * Arrays.hashCode(MeteredLibrary.key()) + Runtime.version().hashCode());
        Path runtime = Path.of("target", "metered-runtime-" + key).toAbsolutePath();
        if (!Files.isDirectory(runtime)) {
            MeteredJava.link(runtime);
        }
        return runtime;
    }
}
