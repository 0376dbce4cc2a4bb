package dev.assay.harness.protocol;

import java.io.IOException;

/** The other side sent bytes that are not a frame of this protocol, or more than was agreed. */
public sealed class MalformedFrameException extends IOException permits OversizeFrameException {
    private static final long serialVersionUID = 1;

    public MalformedFrameException(String message) {
        super(message);
    }
}
