package dev.assay.judging;

import java.io.IOException;

/** JSON is not what a signature asks for. */
public final class ValueMismatchException extends IOException {
    private static final long serialVersionUID = 1;

    private final transient ValueMismatch mismatch;

    ValueMismatchException(ValueMismatch mismatch) {
        super(mismatch.message());
        this.mismatch = mismatch;
    }

    ValueMismatchException(ValueMismatch mismatch, Throwable cause) {
        super(mismatch.message(), cause);
        this.mismatch = mismatch;
    }

    public ValueMismatch mismatch() {
        return mismatch;
    }
}
