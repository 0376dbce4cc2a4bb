package dev.assay.database;

/** The embedded database could not do what was asked; the message says what failed and how to mend it. */
public final class DatabaseException extends RuntimeException {
    private static final long serialVersionUID = 1;

    DatabaseException(String message) {
        super(message);
    }

    DatabaseException(String message, Throwable cause) {
        super(message + ": " + cause, cause);
    }
}
