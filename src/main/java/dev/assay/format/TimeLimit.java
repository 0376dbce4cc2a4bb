package dev.assay.format;

import java.time.Duration;

/** A problem's time limit, and how it came about. */
public record TimeLimit(Duration time, Origin origin) {

    /** How it came about. */
    public enum Origin {
        /** The package says it. */
        STATED,
        /** It follows from the times of the jury's programs. */
        INFERRED,
        /** The package says nothing, and no accepted program of the jury runs here. */
        DEFAULT
    }
}
