package dev.assay.sandbox;

import java.io.IOException;

/** The sandbox itself failed: our fault, never the submission's. */
public final class SandboxFault extends IOException {
    private static final long serialVersionUID = 1;

    public SandboxFault(String message) {
        super(message);
    }

    public SandboxFault(String message, Throwable cause) {
        super(message, cause);
    }
}
