package dev.assay.judging;

import java.io.IOException;

/** A test's data, or a person's own input, is not what the signature asks for. */
public final class BadTestDataException extends IOException {
    private static final long serialVersionUID = 1;

    public BadTestDataException(String message) {
        super(message);
    }

    public BadTestDataException(String message, Throwable cause) {
        super(message, cause);
    }
}
