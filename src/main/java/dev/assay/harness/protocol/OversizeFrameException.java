package dev.assay.harness.protocol;

/** The other side announced a frame that is longer than was agreed. Nothing of it has been read. */
public final class OversizeFrameException extends MalformedFrameException {
    private static final long serialVersionUID = 1;

    OversizeFrameException(int length, int limit) {
        super("a frame of " + length + " bytes, where " + limit + " are allowed");
    }
}
