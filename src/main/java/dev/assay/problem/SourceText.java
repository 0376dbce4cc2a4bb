package dev.assay.problem;

import dev.assay.problem.spec.Limits;
import dev.assay.problem.spec.Mode;
import dev.assay.web.FieldError;
import dev.assay.web.RefusedException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Sources as people send them. */
public final class SourceText {
    private SourceText() {}

    /** @throws RefusedException when this cannot be the source of a program */
    public static void check(Mode mode, Limits limits, String source) {
        if (source.isBlank()) {
            throw refuse("The source is empty. Write class " + mode.className() + " first.");
        }
        if (source.getBytes(StandardCharsets.UTF_8).length > limits.codeKiB() * 1024) {
            throw refuse("The source is longer than the " + limits.codeKiB() + " KiB this problem allows.");
        }
        if (source.indexOf('\0') >= 0) {
            throw refuse("The source contains a NUL character: this is not Java text but a binary file.");
        }
    }

    private static RefusedException refuse(String message) {
        return RefusedException.invalid(message, List.of(new FieldError("source", message)));
    }
}
