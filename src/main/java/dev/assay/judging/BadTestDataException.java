package dev.assay.judging;

import java.io.IOException;
import java.util.stream.Collectors;

/** A package's tests are not what its signature asks for, or cannot be made. The message is for its author. */
public final class BadTestDataException extends IOException {
    private static final long serialVersionUID = 1;

    public BadTestDataException(String message) {
        super(message);
    }

    public BadTestDataException(String message, Throwable cause) {
        super(message, cause);
    }

    /** @param program of the package, as its author knows it */
    static BadTestDataException notCompiled(String program, CompileReport report) {
        return new BadTestDataException(program + " does not compile: "
                + report.diagnostics().stream()
                        .map(each -> "line " + each.line() + ": " + each.message())
                        .collect(Collectors.joining("; ")));
    }
}
