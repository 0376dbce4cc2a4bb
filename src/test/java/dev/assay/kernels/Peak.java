package dev.assay.kernels;

import dev.assay.testing.Compiled;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What this machine's processors can do at most, in float. */
final class Peak {
    private static final int ROUNDS = 300;

    private final Method gflops;

    /** Compiles the program that measures it, as all that names the Vector API is. */
    Peak() throws IOException {
        try (InputStream source = Objects.requireNonNull(Peak.class.getResourceAsStream("/kernels/Peak.java"))) {
            gflops = Compiled.method(
                    Compiled.of(new String(source.readAllBytes(), StandardCharsets.UTF_8), "Peak"), "gflops");
        }
    }

    double gflops(int threads) {
        try {
            return (double) gflops.invoke(null, threads, ROUNDS);
        } catch (InvocationTargetException | IllegalAccessException e) {
            throw new IllegalStateException("the machine's peak cannot be measured", e);
        }
    }
}
