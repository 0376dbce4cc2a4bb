package dev.assay.metering.reference;

/** An exception of the program on its way to a handler. */
final class Thrown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Instance exception;

    Thrown(Instance exception) {
        super(exception.type().name(), null, false, false);
        this.exception = exception;
    }

    Instance exception() {
        return exception;
    }
}
