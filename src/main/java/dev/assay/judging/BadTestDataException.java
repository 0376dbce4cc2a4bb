package dev.assay.judging;

import java.io.IOException;

/** A package's tests are not what its signature asks for, or cannot be made. The message is for its author. */
public final class BadTestDataException extends IOException {
    private static final long serialVersionUID = 1;

    public BadTestDataException(String message) {
        super(message);
    }

    public BadTestDataException(String message, Throwable cause) {
        super(message, cause);
    }
}
