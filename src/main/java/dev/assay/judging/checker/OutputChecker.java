package dev.assay.judging.checker;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Decides whether an output is right. Each checker of the package format has a class that implements it. */
public interface OutputChecker {

    /** How bytes that were printed become the text that is compared. */
    default Charset charset() {
        return StandardCharsets.UTF_8;
    }

    /** Compares what a function returned with what it should return. */
    boolean matchesValue(@Nullable Object answer, @Nullable Object actual);

    /**
     * Compares what a program printed with what it should print. The output may be many times as large as the answer, so
     * an implementation walks along it, and does not copy more of it than the answer has.
     */
    boolean matchesText(String answer, String actual);
}
