package dev.assay.harness.protocol;

import java.io.IOException;

/** The other side sent bytes that are not a frame of this protocol, or more than was agreed. */
public class MalformedFrameException extends IOException {
    private static final long serialVersionUID = 1;

    public MalformedFrameException(String message) {
        super(message);
    }
}
