package dev.assay.sandbox;

import java.io.IOException;

/** No guest can be started on this machine now, whichever program it would be for. */
public final class NoGuestException extends IOException {
    private static final long serialVersionUID = 1;

    public NoGuestException(String message, Throwable cause) {
        super(message, cause);
    }

    public NoGuestException(String message) {
        super(message);
    }
}
